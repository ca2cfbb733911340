import type { Messages } from './messages.js';

export const messages: Messages<'es'> = {
  mark: {
    source: 'Texto de las Naciones Unidas',
    unofficial: 'Traducción no oficial',
    summary: 'Resumen no oficial',
    cited: '(traducción no oficial del francés)',
  },
  source: {
    text: 'Traducción no oficial del texto en francés de la página de las Naciones Unidas sobre la iniciativa «{name}», traducción que las Naciones Unidas no han hecho ni revisado. Esto no es un producto oficial de las Naciones Unidas.',
    textShort:
      'Traducción no oficial de un texto de las Naciones Unidas; esto no es un producto oficial de las Naciones Unidas.',
    count:
      'Recuento hecho a partir del texto en francés de la página de las Naciones Unidas; el recuento no es de las Naciones Unidas. Esto no es un producto oficial de las Naciones Unidas.',
    figures:
      'Cifras tomadas de las fuentes citadas; la redacción no es de las Naciones Unidas. Esto no es un producto oficial de las Naciones Unidas.',
    names:
      'Nombres y fechas tomados de las fuentes citadas. Esto no es un producto oficial de las Naciones Unidas.',
    document:
      'Texto de las Naciones Unidas: {document}, reproducido palabra por palabra. Esto no es un producto oficial de las Naciones Unidas.',
    documentTranslation:
      'Traducción no oficial, no hecha ni revisada por las Naciones Unidas, de {document}. Esto no es un producto oficial de las Naciones Unidas.',
    documentCount:
      'Recuento hecho a partir de {document}; el recuento no es de las Naciones Unidas. Esto no es un producto oficial de las Naciones Unidas.',
    mixed:
      'Los textos marcados como «Texto de las Naciones Unidas» proceden de {document}. Los demás son traducciones no oficiales que las Naciones Unidas no han hecho ni revisado. Esto no es un producto oficial de las Naciones Unidas.',
  },
  age: {
    long: 'La página no lleva fecha; las fechas más recientes que menciona son 2018 y 2019. En marzo de 2021, el Secretario General anunció la siguiente fase de la iniciativa, A4P+.',
    short: 'Página sin fecha; fechas más recientes mencionadas: 2018 y 2019.',
    message: '(mensaje en inglés)',
  },
  labelled: '{name}: {value}',
  title: '{title} – {name}',
  separator: ',',
  about: 'Acerca de este texto',
  notices: {
    area: {
      one: 'Se reproduce aquí el único pasaje de la página que enuncia un compromiso en esta área, de un total de {total} en las ocho áreas.',
      many: 'Se reproducen aquí los {n} de pasajes de la página que enuncian un compromiso en esta área, de un total de {total} en las ocho áreas.',
      other:
        'Se reproducen aquí los {n} pasajes de la página que enuncian un compromiso en esta área, de un total de {total} en las ocho áreas.',
    },
    areaStatements: {
      one: 'Se añade una toma de posición.',
      many: 'Se añaden {n} de tomas de posición.',
      other: 'Se añaden {n} tomas de posición.',
    },
    selected: {
      one: 'Se reproduce aquí uno solo de los {all} pasajes de la página ({total} enuncian un compromiso y {statements}, una toma de posición), seleccionado según: {criteria}.',
      several:
        'Se reproducen aquí {n} de los {all} pasajes de la página ({total} enuncian un compromiso y {statements}, una toma de posición), seleccionados según: {criteria}.',
    },
    byParty: 'El número de pasajes por parte no indica cómo se distribuyen los 45 compromisos.',
  },
  areas: {
    commitments: {
      one: '{n} pasaje que enuncia un compromiso',
      many: '{n} de pasajes que enuncian un compromiso',
      other: '{n} pasajes que enuncian un compromiso',
    },
  },
  commitmentList: {
    search: 'Filtrar los compromisos',
    words: 'Palabras buscadas',
    area: 'Área',
    allAreas: 'Todas las áreas',
    party: 'Parte',
    allParties: 'Todas las partes',
    reset: 'Restablecer',
    statements: {
      one: '{n} toma de posición',
      many: '{n} de tomas de posición',
      other: '{n} tomas de posición',
    },
    shown: {
      one: 'Se muestra {n} pasaje de {all}.',
      many: 'Se muestran {n} de pasajes de {all}.',
      other: 'Se muestran {n} pasajes de {all}.',
    },
    none: 'Ningún pasaje coincide con la búsqueda.',
    statement: 'Toma de posición',
    inferred: 'En el pasaje no se nombra a la parte; esta se deduce del texto que lo precede.',
    cite: 'Citar este pasaje',
    cited: 'Cita copiada',
    citation:
      '«{bare}»{kind}. Naciones Unidas, página sobre la iniciativa «{name}», en francés, sin fecha, apartado «{area}». Reproducido en: {page}, {address} (datos, versión {version}).',
    citedStatement: '(toma de posición)',
    download: 'Descargar lo que se muestra ({format})',
  },
  official: {
    title: 'Compromisos de la Declaración',
    selected: {
      one: 'Se reproduce aquí un solo compromiso de {all}, seleccionado según: {criteria}.',
      several: 'Compromisos reproducidos aquí ({n} de {all}), seleccionados según: {criteria}.',
    },
    inGroup: { one: '{n} compromiso', many: '{n} de compromisos', other: '{n} compromisos' },
    shown: {
      one: 'Se muestra {n} compromiso de {all}.',
      many: 'Se muestran {n} de compromisos de {all}.',
      other: 'Se muestran {n} compromisos de {all}.',
    },
    none: 'Ningún compromiso coincide con la búsqueda.',
    cite: 'Citar este compromiso',
    cited: '(traducción no oficial)',
    citation:
      '«{bare}»{kind}. Naciones Unidas, {document}, {number}. Reproducido en: {page}, {address} (datos, versión {version}).',
    citedPassage:
      '«{bare}»{kind}. Naciones Unidas, {document}, apartado «{area}». Reproducido en: {page}, {address} (datos, versión {version}).',
    caption: 'Compromisos de la Declaración, por área y parte',
    total: 'Total de compromisos',
    ofArea: {
      one: 'De un total de {total}, {n} compromiso de la lista corresponde al área «{area}».',
      many: 'De un total de {total}, {n} de compromisos de la lista corresponden al área «{area}».',
      other: 'De un total de {total}, {n} compromisos de la lista corresponden al área «{area}».',
    },
  },
  areaDetail: {
    commitments: 'Compromisos',
    action: 'Acción de la Secretaría',
  },
  commitmentChart: {
    caption:
      'Pasajes de la página de las Naciones Unidas que enuncian un compromiso, por área y parte',
    area: 'Área',
    total: 'Total de pasajes',
    ofArea: {
      one: 'De los {total} pasajes de la página que enuncian un compromiso, {n} corresponde al área «{area}».',
      many: 'De los {total} pasajes de la página que enuncian un compromiso, {n} corresponden al área «{area}».',
      other:
        'De los {total} pasajes de la página que enuncian un compromiso, {n} corresponden al área «{area}».',
    },
  },
  endorserList: {
    when: {
      on: 'suscribió la Declaración el {date}',
      byDay: 'suscribió la Declaración a más tardar el {date}',
      byMonth: 'suscribió la Declaración a más tardar en {date}',
      byYear: 'suscribió la Declaración a más tardar en {date}',
    },
    organizations:
      'Organizaciones que apoyan la Declaración, según la página de las Naciones Unidas',
    states: 'Estados que han suscrito la Declaración',
    search: 'Filtrar la lista de Estados y organizaciones',
    words: 'Buscar',
    reset: 'Restablecer',
    none: 'Ningún nombre coincide con la búsqueda.',
    filtered: 'Lista filtrada',
    shown: {
      one: 'Se muestra {n} Estado de {all}.',
      many: 'Se muestran {n} de Estados de {all}.',
      other: 'Se muestran {n} Estados de {all}.',
    },
    names:
      'Los nombres son los nombres cortos que usan las Naciones Unidas, en orden alfabético; su empleo no implica ninguna toma de posición.',
  },
  pledge: {
    quotation: '«{bare}».',
    caption:
      'El compromiso de los Estados y las organizaciones que han suscrito la Declaración de Compromisos Compartidos',
  },
  declaration: {
    unPage:
      'En el sitio web de las Naciones Unidas, en español: {link}. El texto de las Naciones Unidas difiere de esta traducción y prevalece.',
    unPageName: '{name}',
    contents: 'Índice',
    editorial:
      'Sobre este texto. En el original francés se ha armonizado la tipografía (apóstrofos, comillas, una ligadura, un punto final duplicado); no se ha cambiado ninguna palabra. Los corchetes indican lo que no figura en la copia de la página: el nombre de la iniciativa, restituido, y […] donde falta una frase cuyo enlace se ha perdido. No se incluyen la cita del Secretario General, las fotografías ni los enlaces «Más información».',
  },
  endorserCounter: {
    numbers: [
      'cero',
      'una',
      'dos',
      'tres',
      'cuatro',
      'cinco',
      'seis',
      'siete',
      'ocho',
      'nueve',
      'diez',
    ],
    states: {
      one: '{n} Estado Miembro que había suscrito la Declaración de Compromisos Compartidos ({date})',
      many: '{n} de Estados Miembros que habían suscrito la Declaración de Compromisos Compartidos ({date})',
      other:
        '{n} Estados Miembros que habían suscrito la Declaración de Compromisos Compartidos ({date})',
    },
    organizationsToo: {
      one: '{n} organización también la había suscrito.',
      many: '{n} de organizaciones también la habían suscrito.',
      other: '{n} organizaciones también la habían suscrito.',
    },
    organizations: {
      one: '{n} organización que había suscrito la Declaración de Compromisos Compartidos ({date})',
      many: '{n} de organizaciones que habían suscrito la Declaración de Compromisos Compartidos ({date})',
      other:
        '{n} organizaciones que habían suscrito la Declaración de Compromisos Compartidos ({date})',
    },
    noLater: 'No se ha encontrado ninguna cifra más reciente.',
    history: 'Total anterior',
    both: '{states} y {organizations}',
    earlier: '{total} ({source}).',
    statesAlone: {
      one: '{n} Estado Miembro',
      many: '{n} de Estados Miembros',
      other: '{n} Estados Miembros',
    },
    organizationsAlone: {
      one: '{n} organización',
      many: '{n} de organizaciones',
      other: '{n} organizaciones',
    },
  },
  teaser: {
    states: {
      one: '{when}, {n} Estado Miembro había suscrito la Declaración de Compromisos Compartidos.',
      many: '{when}, {n} de Estados Miembros habían suscrito la Declaración de Compromisos Compartidos.',
      other:
        '{when}, {n} Estados Miembros habían suscrito la Declaración de Compromisos Compartidos.',
    },
    onDay: 'Al {date}',
    inMonth: 'En {date}',
  },
  sources: {
    one: 'Fuente:',
    several: 'Fuentes:',
    generalDebate:
      'Asamblea General, septuagésimo tercer período de sesiones, debate general, declaración ({state}), 2018',
    described: {
      'un-message-2021':
        'Secretario General de las Naciones Unidas, mensaje en vídeo por el tercer aniversario de la iniciativa, marzo de 2021 (en inglés)',
      'un-note-2018':
        'Naciones Unidas, nota a los corresponsales, 26 de septiembre de 2018, en inglés',
    },
  },
};
