import type { Messages } from './messages.js';

export const messages: Messages<'fr'> = {
  mark: {
    source: 'Texte de l’ONU',
    unofficial: 'Traduction non officielle',
    summary: 'Résumé non officiel',
  },
  source: {
    text: 'Texte de la page de l’ONU sur l’initiative « {name} », reproduit mot pour mot d’après une copie non datée ; typographie harmonisée. Ceci n’est pas un produit officiel de l’ONU.',
    textShort:
      'Texte de l’ONU, d’après une copie non datée de sa page ; ceci n’est pas un produit officiel de l’ONU.',
    count:
      'Décompte établi à partir du texte français de la page de l’ONU ; il n’est pas de l’ONU. Ceci n’est pas un produit officiel de l’ONU.',
    figures:
      'Chiffres tirés des sources citées ; la formulation n’est pas de l’ONU. Ceci n’est pas un produit officiel de l’ONU.',
    names: 'Noms et dates tirés des sources citées. Ceci n’est pas un produit officiel de l’ONU.',
    document:
      'Texte de l’ONU : {document}, reproduit mot pour mot. Ceci n’est pas un produit officiel de l’ONU.',
    documentTranslation:
      'Traduction non officielle, ni établie ni revue par l’ONU, de : {document}. Ceci n’est pas un produit officiel de l’ONU.',
    documentCount:
      'Décompte établi à partir de : {document} ; ce décompte n’est pas de l’ONU. Ceci n’est pas un produit officiel de l’ONU.',
    mixed:
      'Les textes marqués « Texte de l’ONU » sont tirés de : {document}. Les autres sont des traductions non officielles, ni établies ni revues par l’ONU. Ceci n’est pas un produit officiel de l’ONU.',
  },
  age: {
    long: 'Page non datée ; les dates les plus récentes qu’elle mentionne sont 2018 et 2019. En mars 2021, le Secrétaire général a annoncé la phase suivante de l’initiative, A4P+.',
    short: 'Page non datée ; dates les plus récentes : 2018 et 2019.',
    message: '(message en anglais)',
  },
  labelled: '{name} : {value}',
  title: '{title} – {name}',
  separator: ',',
  about: 'À propos de ce texte',
  notices: {
    area: {
      one: 'Est reproduit ici le seul passage de la page qui énonce un engagement dans ce domaine, sur {total} pour les huit domaines.',
      many: 'Sont reproduits ici les {n} de passages de la page qui énoncent un engagement dans ce domaine, sur {total} pour les huit domaines.',
      other:
        'Sont reproduits ici les {n} passages de la page qui énoncent un engagement dans ce domaine, sur {total} pour les huit domaines.',
    },
    areaStatements: {
      one: 'S’y ajoute une prise de position.',
      many: 'S’y ajoutent {n} de prises de position.',
      other: 'S’y ajoutent {n} prises de position.',
    },
    selected: {
      one: 'Est reproduit ici un seul des {all} passages de la page ({total} énoncent un engagement, {statements} une prise de position), choisi selon : {criteria}.',
      several:
        'Sont reproduits ici {n} des {all} passages de la page ({total} énoncent un engagement, {statements} une prise de position), choisis selon : {criteria}.',
    },
    byParty:
      'Le nombre de passages par partie ne renseigne pas sur la répartition des 45 engagements.',
  },
  areas: {
    commitments: {
      one: '{n} passage énonçant un engagement',
      many: '{n} de passages énonçant un engagement',
      other: '{n} passages énonçant un engagement',
    },
  },
  commitmentList: {
    search: 'Filtrer les engagements',
    words: 'Mots recherchés',
    area: 'Domaine',
    allAreas: 'Tous les domaines',
    party: 'Partie',
    allParties: 'Toutes les parties',
    reset: 'Réinitialiser',
    statements: {
      one: '{n} prise de position',
      many: '{n} de prises de position',
      other: '{n} prises de position',
    },
    shown: {
      one: '{n} passage sur {all} affiché.',
      many: '{n} de passages sur {all} affichés.',
      other: '{n} passages sur {all} affichés.',
    },
    none: 'Aucun passage ne correspond à la recherche.',
    statement: 'Prise de position',
    inferred: 'La partie n’est pas nommée dans le passage ; elle est déduite de ce qui précède.',
    cite: 'Citer ce passage',
    cited: 'Citation copiée',
    citation:
      '« {text} »{kind} Organisation des Nations Unies, page sur l’initiative « {name} », non datée, rubrique « {area} ». Reproduit sur : {page}, {address} (données, version {version}).',
    citedStatement: '(prise de position).',
    download: 'Télécharger ce qui est affiché ({format})',
  },
  official: {
    title: 'Engagements de la Déclaration',
    selected: {
      one: 'Est reproduit ici un seul engagement sur {all}, choisi selon : {criteria}.',
      several: 'Engagements reproduits ici ({n} sur {all}), choisis selon : {criteria}.',
    },
    inGroup: { one: '{n} engagement', many: '{n} d’engagements', other: '{n} engagements' },
    shown: {
      one: '{n} engagement sur {all} affiché.',
      many: '{n} d’engagements sur {all} affichés.',
      other: '{n} engagements sur {all} affichés.',
    },
    none: 'Aucun engagement ne correspond à la recherche.',
    cite: 'Citer cet engagement',
    cited: '(traduction non officielle).',
    citation:
      '« {text} »{kind} Organisation des Nations Unies, {document}, {number}. Reproduit sur : {page}, {address} (données, version {version}).',
    citedPassage:
      '« {text} »{kind} Organisation des Nations Unies, {document}, rubrique « {area} ». Reproduit sur : {page}, {address} (données, version {version}).',
    caption: 'Engagements de la Déclaration, par domaine et par partie',
    total: 'Total des engagements',
    ofArea: {
      one: 'Sur un total de {total}, {n} engagement de la liste relève du domaine « {area} ».',
      many: 'Sur un total de {total}, {n} d’engagements de la liste relèvent du domaine « {area} ».',
      other: 'Sur un total de {total}, {n} engagements de la liste relèvent du domaine « {area} ».',
    },
  },
  areaDetail: {
    commitments: 'Engagements',
    action: 'Action du Secrétariat',
  },
  commitmentChart: {
    caption: 'Passages de la page de l’ONU énonçant un engagement, par domaine et par partie',
    area: 'Domaine',
    total: 'Total des passages',
    ofArea: {
      one: 'Sur les {total} passages de la page qui énoncent un engagement, {n} relève du domaine « {area} ».',
      many: 'Sur les {total} passages de la page qui énoncent un engagement, {n} relèvent du domaine « {area} ».',
      other:
        'Sur les {total} passages de la page qui énoncent un engagement, {n} relèvent du domaine « {area} ».',
    },
  },
  endorserList: {
    when: {
      on: 'a souscrit le {date}',
      byDay: 'a souscrit au plus tard le {date}',
      byMonth: 'a souscrit au plus tard en {date}',
      byYear: 'a souscrit au plus tard en {date}',
    },
    organizations: 'Organisations qui soutiennent la Déclaration, selon la page de l’ONU',
    states: 'États ayant souscrit à la Déclaration',
    search: 'Filtrer les États et organisations',
    words: 'Rechercher',
    reset: 'Réinitialiser',
    none: 'Aucun nom ne correspond à la recherche.',
    filtered: 'Liste filtrée',
    shown: {
      one: '{n} État affiché sur {all}.',
      many: '{n} d’États affichés sur {all}.',
      other: '{n} États affichés sur {all}.',
    },
    names:
      'Les noms sont les noms abrégés en usage à l’ONU, dans l’ordre alphabétique ; leur emploi n’implique aucune prise de position.',
  },
  pledge: {
    quotation: '« {text} »',
    caption:
      'L’engagement des États et organisations qui ont souscrit à la Déclaration d’engagements communs',
  },
  declaration: {
    unPage: 'Sur le site de l’ONU : {link}',
    unPageName: 'Action pour le maintien de la paix (A4P)',
    contents: 'Sommaire',
    editorial:
      'Sur ce texte. La typographie est harmonisée (apostrophes, guillemets, « œuvre », un point final doublé) ; aucun mot n’est changé. Les crochets signalent ce qui n’est pas dans la copie : le nom de l’initiative, rétabli, et […] là où manque une phrase dont le lien est perdu. La citation du Secrétaire général, les photographies et les renvois « En savoir plus » ne figurent pas ici.',
  },
  endorserCounter: {
    numbers: [
      'zéro',
      'une',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six',
      'sept',
      'huit',
      'neuf',
      'dix',
    ],
    states: {
      one: '{n} État Membre ayant souscrit à la Déclaration d’engagements communs ({date})',
      many: '{n} d’États Membres ayant souscrit à la Déclaration d’engagements communs ({date})',
      other: '{n} États Membres ayant souscrit à la Déclaration d’engagements communs ({date})',
    },
    organizationsToo: {
      one: '{n} organisation y avait également souscrit.',
      many: '{n} d’organisations y avaient également souscrit.',
      other: '{n} organisations y avaient également souscrit.',
    },
    organizations: {
      one: '{n} organisation ayant souscrit à la Déclaration d’engagements communs ({date})',
      many: '{n} d’organisations ayant souscrit à la Déclaration d’engagements communs ({date})',
      other: '{n} organisations ayant souscrit à la Déclaration d’engagements communs ({date})',
    },
    noLater: 'Aucun chiffre plus récent n’a été trouvé.',
    history: 'Total antérieur',
    both: '{states} et {organizations}',
    earlier: '{total} ({source}).',
    statesAlone: {
      one: '{n} État Membre',
      many: '{n} d’États Membres',
      other: '{n} États Membres',
    },
    organizationsAlone: {
      one: '{n} organisation',
      many: '{n} d’organisations',
      other: '{n} organisations',
    },
  },
  teaser: {
    states: {
      one: '{when}, {n} État Membre avait souscrit à la Déclaration d’engagements communs.',
      many: '{when}, {n} d’États Membres avaient souscrit à la Déclaration d’engagements communs.',
      other: '{when}, {n} États Membres avaient souscrit à la Déclaration d’engagements communs.',
    },
    onDay: 'Au {date}',
    inMonth: 'En {date}',
  },
  sources: {
    one: 'Source :',
    several: 'Sources :',
    generalDebate:
      'Assemblée générale, soixante-treizième session, débat général, déclaration ({state}), 2018',
    described: {
      'un-message-2021':
        'Secrétaire général de l’ONU, message vidéo pour le troisième anniversaire de l’initiative, mars 2021 (en anglais)',
      'un-note-2018': 'ONU, note aux correspondants, 26 septembre 2018, en anglais',
    },
  },
};
