import type { Labels } from './labels.js';

export const labels: Labels<'es'> = {
  source: {
    words:
      'Traducción no oficial, de este proyecto, de la página de las Naciones Unidas en francés. No es un producto oficial de las Naciones Unidas.',
    numbers:
      'Cifra según la fuente citada, redacción de este proyecto. No es un producto oficial de las Naciones Unidas.',
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
  },
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
    history: 'Totales conocidos',
  },
};
