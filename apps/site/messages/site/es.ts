import type { SiteMessages } from './messages.js';

export const messages: SiteMessages = {
  title: 'A4P Kit: proyecto independiente, sin vínculo con las Naciones Unidas',
  independent: 'proyecto independiente, sin vínculo con las Naciones Unidas',
  lead: 'A4P Kit permite presentar en su sitio, en seis idiomas, el texto de las Naciones Unidas sobre la iniciativa «Acción por el Mantenimiento de la Paz» (A4P). La versión en francés es el texto de las Naciones Unidas; las versiones en los demás idiomas son traducciones no oficiales. Este proyecto es independiente y no tiene vínculo con las Naciones Unidas, que no lo han encargado, revisado ni aprobado.',
  header: {
    pages: 'Páginas del sitio',
    languages: 'Idiomas',
    skip: 'Ir al contenido',
    builder: 'Preparar el código',
    guide: 'Guía',
    data: 'Datos',
    docs: 'Documentación (en inglés)',
    demo: 'Página de ejemplo (en francés)',
  },
  doors: {
    title: '¿Qué desea hacer?',
    page: {
      title: 'Poner un módulo en una página',
      text: 'Elija un módulo y un idioma, copie el código y péguelo en WordPress, Drupal, un sitio estático o un boletín.',
    },
    data: {
      title: 'Usar los datos',
      text: 'Tome los textos y las cifras, con sus fuentes: en un paquete npm para programadores y en hojas de cálculo y archivos CSV y JSON para los demás usos.',
    },
    change: {
      title: 'Modificar el código fuente',
      text: 'Vea todos los módulos en todos los idiomas y temas en Storybook (en inglés).',
    },
  },
  widgets: {
    title: 'Los módulos',
    copy: 'Copiar el código',
    copied: 'Código copiado',
    copyFailed: 'El navegador no permite copiar. Seleccione estas líneas y cópielas:',
    adapt: 'Adaptar',
    open: 'Abrir',
  },
  footer: { legal: 'Ficha para un servicio jurídico', after: 'Después de publicar' },
  download: {
    title: 'Archivos de A4P Kit, versión: {version}',
    steps: [
      'Coloque esta carpeta en su servidor, por ejemplo, en https://www.example.org/a4p/.',
      'Sirva los archivos por https, y los scripts con el tipo «text/javascript». Si sus páginas están en una dirección distinta de la de los archivos, añada los encabezados «Access-Control-Allow-Origin: *» y «Cross-Origin-Resource-Policy: cross-origin».',
      'En la página «Preparar el código», indique la dirección de la carpeta. El código que debe pegar contendrá esa dirección, con la huella (hash) de cada archivo si la versión está publicada.',
      'Para una nueva versión, añada su carpeta junto a la de esta versión: las páginas que ya están en línea seguirán funcionando.',
    ],
  },
  notOfficial: 'Esto no es un producto oficial de las Naciones Unidas.',
};
