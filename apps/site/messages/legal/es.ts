import type { LegalMessages } from './messages.js';

export const messages: LegalMessages = {
  title: 'Ficha para un servicio jurídico',
  lead: 'Lo que publica una página cuando muestra un módulo de A4P Kit, y todos los textos que los módulos muestran en español. La ficha se puede imprimir, y cada módulo empieza en una página nueva.',
  otherLanguages: 'La ficha en los demás idiomas',
  contents: 'Índice de la ficha',
  published: {
    title: 'Qué se publica',
    text: 'Cada módulo indica su fuente y lleva la frase «Esto no es un producto oficial de las Naciones Unidas»; una página puede redactar de otro modo la línea de la fuente, siempre que conserve esa frase. Ningún módulo contiene el emblema, la bandera ni fotografías de las Naciones Unidas.',
  },
  texts: {
    title: 'Todos los textos, módulo por módulo',
    text: 'Cada módulo figura aquí en HTML simple, con sus avisos y la línea de la fuente, tal como lo muestra la etiqueta indicada. Otros atributos cambian la selección de pasajes, así como las cifras y los criterios que figuran en los avisos. El código con script añade controles (filtrar, citar, descargar), cuyos nombres y mensajes no figuran aquí.',
    waiting:
      'Hasta que se carga el módulo, o allí donde no puede mostrarse, la etiqueta también puede mostrar:',
    onRequest: {
      title: 'Textos que solo se muestran si se piden',
      text: 'El enlace solo se muestra si la página indica su dirección; el pie de foto y el crédito, solo si la página aporta la fotografía.',
      link: 'Enlace',
      caption: 'Pie de foto y crédito',
    },
  },
  republish: {
    title: '¿Puedo volver a publicar este texto?',
    text: 'El código y los pictogramas están bajo licencia MIT. El texto en francés es de las Naciones Unidas y las traducciones derivan de él: A4P Kit no ha solicitado ni recibido autorización de las Naciones Unidas y no puede dar ninguna. Se aplican las condiciones de uso de las Naciones Unidas; para cualquier autorización: permissions@un.org. Por su parte, los autores de las traducciones no reivindican ningún derecho propio sobre ellas, siempre que se conserve la mención «traducción no oficial». No se otorga ningún derecho sobre el nombre, el emblema, la bandera ni las fotografías de las Naciones Unidas. Esto no constituye asesoramiento jurídico.',
  },
  technical: {
    title: 'Qué hace el código y qué no hace',
    points: [
      'Sin cookies, sin almacenamiento en el navegador, sin medición de audiencia y sin seguimiento del lector.',
      'Sin solicitudes a ningún servidor que no sea el de los archivos. El HTML generado de antemano no hace ninguna solicitud; el HTML simple solo hace una para su hoja de estilos, si la página la añade.',
      'No se carga ningún tipo de letra: el texto se muestra con los del dispositivo del lector.',
      'Como cualquier servidor, el de los archivos recibe la dirección IP del dispositivo que los solicita. Si los archivos están en su propio servidor, ningún tercero la recibe.',
      'En el código de una versión publicada, cada script lleva su huella o hash (SRI): el navegador rechaza un archivo modificado. La dirección con la que se reciben las correcciones no la lleva.',
      'Los enlaces a las fuentes solo se siguen si el lector los abre.',
    ],
  },
  version: {
    title: 'Versión y fuentes',
    released: 'Versión de los textos y del código: {version}.',
    unreleased:
      'Todavía no se ha publicado ninguna versión; la ficha muestra los textos de la versión en preparación.',
    ahead:
      'Última versión publicada: {version}. La ficha muestra los textos de la versión en preparación.',
  },
  sources: {
    title: 'Fuentes de los textos, las cifras y los nombres',
    page: 'Naciones Unidas, página sobre la iniciativa «{name}»',
    pageAddress: 'Ni la dirección ni el título de esta página figuran en la copia utilizada.',
    noDate: 'sin fecha',
    copy: 'Copia consultada:',
    used: 'Lo que se ha tomado de ella:',
    uses: {
      page: 'textos en francés, áreas, pasajes, nombres de las organizaciones',
      total: 'total ({date})',
      next: 'siguiente fase de la iniciativa, A4P+',
      states: 'lista de Estados ({names})',
    },
  },
};
