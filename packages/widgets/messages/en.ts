import type { Messages } from './messages.js';

export const messages: Messages<'en'> = {
  source: {
    words:
      'This project’s unofficial translation of the United Nations page in French. Not an official UN product.',
    numbers: 'Figure from the source cited, wording by this project. Not an official UN product.',
    names: 'Names from the UN page and the sources cited. Not an official UN product.',
  },
  areas: {
    excerpt: '… {text} …',
    commitments: { one: '{n} commitment stated', other: '{n} commitments stated' },
  },
  commitmentList: {
    search: 'Filter the commitments',
    words: 'Search',
    area: 'Area',
    allAreas: 'All areas',
    party: 'Made by',
    allParties: 'All',
    reset: 'Reset',
    commitments: { one: '{n} commitment shown', other: '{n} commitments shown' },
    statements: { one: '{n} statement', other: '{n} statements' },
    none: 'No passage matches. Change the words searched for, or reset the filters.',
    statement: 'Statement, not counted as a commitment',
    inferred: '{party}, from the sentence before',
    cite: 'Cite this passage',
    cited: 'Citation copied',
    citation: '“{text}” — {area}, in: {name}, page of the United Nations. {address}',
    download: 'Download what is shown:',
  },
  areaDetail: { commitments: 'Commitments', action: 'Secretariat action' },
  commitmentChart: {
    caption: 'Commitments stated on the page, by area and party',
    area: 'Area',
    total: 'Total',
  },
  endorserList: {
    organizations: 'Organizations',
    states: 'States',
    search: 'Filter the endorsers',
    words: 'Search',
    reset: 'Reset',
    none: 'No name matches. Change the words searched for, or reset the filter.',
    filtered: 'List filtered',
    on: 'on {date}',
    notLaterThan: 'not later than: {date}',
    sources: 'Sources:',
  },
  pledge: {
    quotation: '“{text}”',
    caption: 'The promise of those who endorse the Declaration of Shared Commitments',
  },
  declaration: { contents: 'Contents' },
  endorserCounter: {
    states: {
      one: '{n} Member State endorses the Declaration of Shared Commitments',
      other: '{n} Member States endorse the Declaration of Shared Commitments',
    },
    organizations: {
      one: '{n} organization endorses it too',
      other: '{n} organizations endorse it too',
    },
    asOf: 'Date of the figure: {date}',
    sourceOfNumber: 'Source of the figure:',
    history: 'Earlier totals known',
  },
};
