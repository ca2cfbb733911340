import type { AfterMessages } from './messages.js';

export const messages: AfterMessages = {
  title: 'Después de publicar',
  lead: 'Para quien ha publicado una página con un módulo de A4P Kit: comunicar un error, seguir las correcciones, retirar el módulo.',
  report: {
    title: 'Comunicar un error',
    text: '¿Hay un error en una palabra, una cifra o una fuente? Basta con un mensaje; no hace falta ninguna cuenta. Toda corrección necesita una fuente: indique siempre dónde puede leerse el texto exacto.',
    write: 'Escribir el mensaje',
    contact:
      'El enlace abre en su programa de correo el mensaje que figura a continuación. Dirección: {contact}.',
    noContact:
      'Esta copia del sitio no indica ninguna dirección de contacto. Copie el mensaje que figura a continuación y entréguelo a la persona o al servicio que gestiona este sitio.',
    message: {
      title: 'El mensaje',
      subject: 'A4P Kit: un error que corregir',
      lines: [
        'Dónde está (dirección de la página, o identificador como «protection-2», e idioma):',
        'Qué dice:',
        'Qué debería decir y dónde puede leerse (dirección de la fuente):',
      ],
    },
  },
  changes: {
    title: 'Palabras modificadas',
    text: 'De una versión publicada a la siguiente: cada texto que ha cambiado, en su idioma, antes y después.',
    unreleased: 'Todavía no se ha publicado ninguna versión; la lista comenzará con la segunda.',
    first: 'Primera versión publicada.',
    unchanged: 'No ha cambiado ninguna palabra.',
    release: 'Versión {version}',
    before: 'Antes',
    after: 'Después',
  },
  age: {
    title: 'De cuándo es lo que muestra la página',
    unreleased:
      'Mientras no se haya publicado ninguna versión, el código con script conduce a archivos de prueba, cuyo contenido cambia con el sitio.',
    forms: [
      {
        name: 'HTML simple, HTML generado de antemano, boletín',
        text: 'Una copia del día en que se preparó el código. Conserva la línea de la fuente y, cuando muestra el texto de la página de las Naciones Unidas, la línea que indica de cuándo es esa página. Para recibir una corrección, hay que pegar un código nuevo; un mensaje enviado ya no cambia.',
      },
      {
        name: 'Script, versión fija',
        text: 'El contenido de la versión indicada en el código. Para recibir una corrección, hay que pegar un código nuevo.',
      },
      {
        name: 'Script, en la dirección con la que se reciben las correcciones',
        text: 'La versión más reciente, sin que haya que cambiar nada en la página.',
      },
      {
        name: 'Iframe',
        text: 'La página del sitio que lo aloja, tal como esté ese día.',
      },
      {
        name: 'Paquete npm',
        text: 'La versión instalada en su proyecto.',
      },
    ],
  },
  withdraw: {
    title: 'Retirar un módulo en un minuto',
    steps: [
      'Elimine la etiqueta del módulo y, si ningún otro módulo de la página la necesita, la línea del script.',
      'Si se trata de HTML simple o generado de antemano, elimine el bloque pegado. Si se trata de un iframe, elimine el iframe y la línea del script «resize.js».',
      'Guarde la página. Si su sitio tiene una caché, vacíela.',
    ],
    rest: [
      'No queda nada más: ni cookies ni datos en el navegador del lector.',
      'Los archivos ya recibidos pueden permanecer en la caché del navegador; sin la etiqueta y el script, nada los carga ni los ejecuta.',
      'Si los archivos están en su servidor, elimine también su carpeta cuando ninguna página la use.',
      'Las copias hechas por otros (buscadores, servicios de archivo web, mensajes enviados) no desaparecen con el módulo.',
    ],
  },
  paragraphs: {
    title: 'Dos párrafos para copiar',
    text: 'Complete lo que figura entre corchetes y conserve lo que corresponda a su página.',
    privacy: {
      title: 'Para su página sobre privacidad',
      text: 'Algunas páginas de este sitio contienen un módulo de A4P Kit, un proyecto independiente, sin vínculo con las Naciones Unidas. El módulo no instala cookies, no guarda nada en el navegador, no mide la audiencia y solo envía solicitudes al servidor de sus archivos: [dirección del servidor]. Como cualquier servidor, este recibe la dirección IP del dispositivo del lector.',
    },
    accessibility: {
      title: 'Para su declaración de accesibilidad',
      text: 'Algunas páginas de este sitio contienen un módulo de A4P Kit, un proyecto independiente, sin vínculo con las Naciones Unidas. El objetivo del módulo es el nivel AA de las WCAG 2.2, en seis idiomas, con y sin script. Lo que se prueba automáticamente, en Chromium: las reglas de la herramienta axe sobre fondo claro y oscuro, el uso del teclado, el tamaño de los elementos que se pulsan, el espaciado del texto, la presentación en una columna estrecha. Lo que no se ha probado: ninguna persona ha utilizado un lector de pantalla, no se ha leído ningún árbol de accesibilidad en Firefox ni en Safari, y todavía no ha dado su opinión ninguna persona que dependa de la tecnología de apoyo. Para comunicar una dificultad: [dirección de contacto].',
    },
    tested: 'Qué se prueba y cómo (en inglés)',
  },
  copy: 'Copiar el texto',
  copied: 'Texto copiado',
  copyFailed: 'El navegador no permite copiar. Seleccione este texto y cópielo:',
};
