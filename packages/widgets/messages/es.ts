import type { Messages } from './messages.js';

export const messages: Messages<'es'> = {
  source: {
    words:
      'Traducción no oficial, de este proyecto, de la página de las Naciones Unidas en francés. No es un producto oficial de las Naciones Unidas.',
    numbers:
      'Cifra según la fuente citada, redacción de este proyecto. No es un producto oficial de las Naciones Unidas.',
    names:
      'Nombres según la página de las Naciones Unidas y las fuentes citadas. No es un producto oficial de las Naciones Unidas.',
  },
  areas: {
    excerpt: '… {text} …',
    commitments: {
      one: '{n} compromiso enunciado',
      many: '{n} de compromisos enunciados',
      other: '{n} compromisos enunciados',
    },
  },
  commitmentList: {
    search: 'Filtrar los compromisos',
    words: 'Buscar',
    area: 'Área',
    allAreas: 'Todas las áreas',
    party: 'Asumido por',
    allParties: 'Todos',
    reset: 'Restablecer',
    commitments: {
      one: '{n} compromiso mostrado',
      many: '{n} de compromisos mostrados',
      other: '{n} compromisos mostrados',
    },
    statements: {
      one: '{n} toma de posición',
      many: '{n} de tomas de posición',
      other: '{n} tomas de posición',
    },
    none: 'Ningún pasaje coincide. Cambie las palabras buscadas o restablezca los filtros.',
    statement: 'Toma de posición, no contada como compromiso',
    inferred: '{party}, según la frase anterior',
    cite: 'Citar este pasaje',
    cited: 'Cita copiada',
    citation: '«{text}» — {area}, en: {name}, página de las Naciones Unidas. {address}',
    download: 'Descargar lo que se muestra:',
  },
  areaDetail: { commitments: 'Compromisos', action: 'Acción de la Secretaría' },
  commitmentChart: {
    caption: 'Compromisos enunciados por la página, por área y por parte',
    area: 'Área',
    total: 'Total',
  },
  endorserList: {
    organizations: 'Organizaciones',
    states: 'Estados',
    search: 'Filtrar los suscriptores',
    words: 'Buscar',
    reset: 'Restablecer',
    none: 'Ningún nombre coincide. Cambie las palabras buscadas o restablezca el filtro.',
    filtered: 'Lista filtrada',
    on: 'el {date}',
    notLaterThan: 'a más tardar: {date}',
    sources: 'Fuentes:',
  },
  pledge: {
    quotation: '«{text}»',
    caption: 'La promesa de quienes suscriben la Declaración de Compromisos Compartidos',
  },
  declaration: { contents: 'Índice' },
  endorserCounter: {
    states: {
      one: '{n} Estado Miembro suscribe la Declaración de Compromisos Compartidos',
      many: '{n} de Estados Miembros suscriben la Declaración de Compromisos Compartidos',
      other: '{n} Estados Miembros suscriben la Declaración de Compromisos Compartidos',
    },
    organizations: {
      one: '{n} organización también la suscribe',
      many: '{n} de organizaciones también la suscriben',
      other: '{n} organizaciones también la suscriben',
    },
    asOf: 'Fecha de la cifra: {date}',
    sourceOfNumber: 'Fuente de la cifra:',
    history: 'Totales anteriores conocidos',
  },
};
