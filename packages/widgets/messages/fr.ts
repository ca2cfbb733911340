import type { Messages } from './messages.js';

export const messages: Messages<'fr'> = {
  source: {
    words: 'Texte de la page de l’ONU, reproduit mot à mot. Produit non officiel de l’ONU.',
    numbers:
      'Chiffre d’après la source citée, libellé de ce projet. Produit non officiel de l’ONU.',
    names: 'Noms d’après la page de l’ONU et les sources citées. Produit non officiel de l’ONU.',
  },
  areas: {
    excerpt: '… {text} …',
    commitments: {
      one: '{n} engagement énoncé',
      many: '{n} d’engagements énoncés',
      other: '{n} engagements énoncés',
    },
  },
  commitmentList: {
    search: 'Filtrer les engagements',
    words: 'Rechercher',
    area: 'Domaine',
    allAreas: 'Tous les domaines',
    party: 'Porté par',
    allParties: 'Tous',
    reset: 'Réinitialiser',
    commitments: {
      one: '{n} engagement affiché',
      many: '{n} d’engagements affichés',
      other: '{n} engagements affichés',
    },
    statements: {
      one: '{n} prise de position',
      many: '{n} de prises de position',
      other: '{n} prises de position',
    },
    none: 'Aucun passage ne correspond. Changez les mots recherchés ou réinitialisez les filtres.',
    statement: 'Prise de position, non comptée comme engagement',
    inferred: '{party}, d’après la phrase précédente',
    cite: 'Citer ce passage',
    cited: 'Citation copiée',
    citation: '« {text} » — {area}, dans : {name}, page des Nations Unies. {address}',
    download: 'Télécharger ce qui est affiché :',
  },
  areaDetail: { commitments: 'Engagements', action: 'Action du Secrétariat' },
  commitmentChart: {
    caption: 'Engagements énoncés par la page, par domaine et par partie',
    area: 'Domaine',
    total: 'Total',
  },
  endorserList: {
    organizations: 'Organisations',
    states: 'États',
    search: 'Filtrer les souscripteurs',
    words: 'Rechercher',
    reset: 'Réinitialiser',
    none: 'Aucun nom ne correspond. Changez les mots recherchés ou réinitialisez le filtre.',
    filtered: 'Liste filtrée',
    on: 'le {date}',
    notLaterThan: 'au plus tard : {date}',
    sources: 'Sources :',
  },
  pledge: {
    quotation: '« {text} »',
    caption: 'La promesse de ceux qui souscrivent à la Déclaration d’engagements communs',
  },
  declaration: { contents: 'Sommaire' },
  endorserCounter: {
    states: {
      one: '{n} État Membre soutient la Déclaration d’engagements communs',
      many: '{n} d’États Membres soutiennent la Déclaration d’engagements communs',
      other: '{n} États Membres soutiennent la Déclaration d’engagements communs',
    },
    organizations: {
      one: '{n} organisation la soutient aussi',
      many: '{n} d’organisations la soutiennent aussi',
      other: '{n} organisations la soutiennent aussi',
    },
    asOf: 'Date du chiffre : {date}',
    sourceOfNumber: 'Source du chiffre :',
    history: 'Totaux antérieurs connus',
  },
};
