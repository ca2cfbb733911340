import type { BuilderMessages } from './messages.js';

export const messages: BuilderMessages = {
  title: 'Preparar el código',
  lead: 'Responda a cuatro preguntas, copie el código y péguelo en su página.',
  noScript: 'Esta página necesita JavaScript. La guía explica cómo se usa.',
  questions: {
    place: '¿Dónde va a pegar el código?',
    widgets: '¿Qué desea mostrar?',
    lang: '¿En qué idioma?',
    colour: '¿De qué color?',
  },
  places: {
    'wordpress-block': 'WordPress, editor de bloques',
    'wordpress-classic': 'WordPress, editor clásico',
    drupal: 'Drupal',
    static: 'Sitio estático, archivo HTML o Markdown',
    framework: 'React, Vue, Svelte u otro marco de desarrollo',
    newsletter: 'Boletín',
    unknown: 'No lo sé',
  },
  reasons: {
    'wordpress-block':
      'Un script y una etiqueta, en un bloque «HTML personalizado». Si WordPress elimina el script (cuentas de autor y de colaborador), la frase que está dentro de la etiqueta puede leerse de todos modos; en ese caso, elija «HTML simple» en «Más opciones».',
    'wordpress-classic':
      'Un script y una etiqueta, en la pestaña «HTML» (Text; en las versiones recientes, Code). Si WordPress elimina el script (cuentas de autor y de colaborador), la frase que está dentro de la etiqueta puede leerse de todos modos; en ese caso, elija «HTML simple» en «Más opciones».',
    drupal:
      'HTML simple: el editor de Drupal suele eliminar los scripts y las etiquetas que no conoce, pero conserva los encabezados, los párrafos y las listas.',
    static:
      'Un script y una etiqueta: se conservan sin cambios en un archivo HTML y en un archivo Markdown que admita HTML.',
    framework:
      'El paquete npm: su herramienta de compilación incorpora los módulos a los archivos de su propio sitio.',
    newsletter:
      'HTML en el que cada etiqueta lleva su estilo: los programas de correo no ejecutan scripts ni cargan hojas de estilos.',
    unknown:
      'Un script y una etiqueta. Allí donde se eliminan los scripts, la frase que está dentro de la etiqueta puede leerse de todos modos.',
  },
  widgets: {
    choose: 'Módulo',
    add: 'Añadir un módulo',
    remove: 'Quitar «{name}»',
    inSnippet: 'Módulos de este código',
  },
  fields: {
    area: 'Área',
    areas: 'Áreas',
    party: 'Parte que se compromete',
    query: 'Solo los pasajes que contienen estas palabras',
    group: 'Agrupar',
    filters: 'Con filtros para el lector',
    kind: 'A quién se cuenta o se menciona',
    history: 'Con el total anterior',
    href: 'Dirección del enlace',
    compact: 'Solo el título y el resumen',
    sections: 'Secciones de la página',
  },
  hrefHelp:
    'Una dirección que empiece por https: o un ancla de la página. En el módulo «Las ocho áreas», {area} se sustituye por el nombre técnico de cada área.',
  all: 'Todas',
  groups: { area: 'por área', party: 'por parte', none: 'sin agrupar' },
  kinds: {
    states: 'los Estados',
    organizations: 'las organizaciones',
    all: 'los Estados y las organizaciones',
  },
  areasSection: 'Las áreas en detalle',
  ofPage: 'El de la página',
  colours: {
    own: 'Elegir mi color',
    accent: 'Color de las líneas, los enlaces y los pictogramas',
    accentHelp:
      'Indique tal cual el color de su identidad gráfica: el módulo lo oscurece o lo aclara si hace falta, para que los enlaces sigan siendo legibles.',
    theme: 'Fondo',
    themes: { '': 'Como la página', light: 'Claro', dark: 'Oscuro' },
  },
  more: 'Más opciones',
  form: 'Tipo de código',
  forms: {
    script: 'Script y etiqueta',
    prerendered: 'HTML generado de antemano, con su estilo, sin script',
    plain: 'HTML simple, sin script',
    newsletter: 'HTML para programas de correo, con el estilo incluido',
    iframe: 'Iframe: una página de este sitio dentro de la suya',
    npm: 'Paquete npm',
  },
  prerenderedHelp:
    'No sirve para un editor visual ni para MDX: el HTML de la página debe quedar tal cual.',
  iframeHelp:
    'Un iframe muestra una página de este sitio: solo se pueden elegir el área, el idioma y los colores.',
  inside: 'Dentro de la etiqueta, hasta que se cargue el módulo',
  insides: {
    short: 'Una frase',
    text: 'Un texto completo que lo sustituye',
    html: 'Todo el contenido, en HTML simple',
  },
  level: 'Nivel de los primeros encabezados',
  styled: 'Con la hoja de estilos de los módulos',
  updates: {
    title: 'Actualizaciones',
    fixed: 'Versión fija',
    follows: 'Recibir las correcciones',
    help: {
      fixed:
        'El código contiene la huella (hash) del archivo: el navegador rechaza cualquier archivo modificado. Para recibir una corrección, hay que pegar un código nuevo.',
      follows:
        'Las correcciones y las versiones nuevas llegan sin que haya que cambiar nada en la página. Esta dirección no lleva huella (hash): el navegador no puede comprobar el primer archivo.',
    },
  },
  files: {
    title: 'Dirección de los archivos',
    here: 'Este sitio',
    own: 'Mi servidor',
    npm: 'Una CDN de npm (jsDelivr)',
    address: 'Dirección de la carpeta, con https:',
    notPublic:
      'Este sitio no está en una dirección pública: el código que contenga su dirección solo funcionará en este equipo. Descargue los archivos, súbalos a su servidor e indique aquí la dirección en la que se encuentran.',
    download: 'Descargar los archivos (ZIP)',
    downloadHelp:
      'Descomprima el archivo ZIP y ponga la carpeta «a4p» en su servidor, por ejemplo, en https://www.example.org/a4p/. La página incluida en el ZIP explica cómo continuar.',
  },
  trying:
    'Estos archivos son de prueba: todavía no se ha publicado ninguna versión. Su dirección no lleva ni versión ni huella (hash), y su contenido cambia.',
  code: {
    title: 'El código que debe pegar',
    parts: {
      page: 'Para pegar en la página',
      terminal: 'En un terminal',
      module: 'En un módulo de JavaScript',
      template: 'En la plantilla de la página',
      sheet: 'En la hoja de estilos',
    },
    copy: 'Copiar el código',
    copied: 'Código copiado.',
    copyFailed: 'El navegador no permite copiar. Seleccione el código y cópielo.',
    next: 'Pasos siguientes',
    steps: {
      'wordpress-block': [
        'En el editor, añada un bloque «HTML personalizado».',
        'Pegue el código en ese bloque y guarde la página.',
        'Abra la página publicada: el módulo aparece en ella. Si solo ve una frase, WordPress ha eliminado el script.',
      ],
      'wordpress-classic': [
        'En el editor, abra la pestaña «HTML» (Text; en las versiones recientes, Code).',
        'Pegue el código en el lugar deseado y guarde sin volver a la pestaña «Visual».',
        'Abra la página publicada: el módulo aparece en ella. Si solo ve una frase, WordPress ha eliminado el script.',
      ],
      drupal: [
        'Elija el formato de texto «HTML completo» (Full HTML).',
        'En el editor, pulse el botón «Fuente» (Source) y pegue el código.',
        'Guarde y abra la página publicada.',
      ],
      static: [
        'Pegue el código en el archivo, sin dejar líneas vacías dentro del código.',
        'Si es un archivo Markdown, compruebe que en él se permite HTML (en Hugo: unsafe = true).',
        'Genere el sitio y abra la página.',
      ],
      framework: [
        'Instale el paquete.',
        'Importe cada módulo una sola vez, allí donde su código se ejecuta en el navegador.',
        'Ponga la etiqueta en una plantilla.',
      ],
      newsletter: [
        'En su herramienta de envío, añada un bloque «HTML».',
        'Pegue el código.',
        'Envíese un mensaje de prueba.',
      ],
      unknown: [
        'Pegue el código allí donde su herramienta acepte HTML.',
        'Guarde y abra la página publicada.',
        'Si solo ve una frase, la herramienta elimina los scripts: elija «Iframe» o «HTML simple» en «Más opciones».',
      ],
    },
    guide: 'La guía, paso a paso',
  },
  preview: {
    title: 'Vista previa',
    width: 'Ancho',
    widths: { '320': 'Teléfono (320 px)', '640': 'Columna (640 px)', full: 'Todo el ancho' },
    scheme: 'Fondo de la página',
    schemes: { light: 'Claro', dark: 'Oscuro' },
  },
  service: {
    title: 'Para su servicio de informática',
    cost: 'Lo que descarga el lector: {bytes} kB (gzip), incluido el código; solicitudes: {requests}.',
    hash: {
      checked:
        'Cada script lleva su huella o hash (SRI): el navegador rechaza un archivo modificado y se mantiene el texto de sustitución.',
      unchecked: 'Esta dirección no lleva huella o hash (SRI).',
      none: 'Ningún script.',
    },
    policy: 'La política de seguridad (CSP) más estricta con la que funciona:',
    privacy:
      'Sin cookies, sin medición de audiencia, sin almacenamiento en el navegador y sin solicitudes a ningún servidor que no sea el de los archivos.',
  },
  failed: 'No se ha podido preparar el código (mensaje técnico en inglés: {reason}).',
};
