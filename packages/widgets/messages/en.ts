import type { Messages } from './messages.js';

export const messages: Messages<'en'> = {
  mark: {
    source: 'UN text',
    unofficial: 'Unofficial translation',
    summary: 'Unofficial summary',
    cited: '(unofficial translation from the French)',
  },
  source: {
    text: 'Unofficial translation of the French text of the United Nations page on the {name} initiative, neither made nor reviewed by the United Nations. This is not an official United Nations product.',
    textShort:
      'Unofficial translation of a United Nations text; this is not an official United Nations product.',
    count:
      'Count made from the French text of the United Nations page; it was not made by the United Nations. This is not an official United Nations product.',
    figures:
      'Figures taken from the sources cited; the wording is not that of the United Nations. This is not an official United Nations product.',
    names:
      'Names and dates taken from the sources cited. This is not an official United Nations product.',
    document:
      'Text of the United Nations: {document}, reproduced word for word. This is not an official United Nations product.',
    documentTranslation:
      'Unofficial translation, neither made nor reviewed by the United Nations, of: {document}. This is not an official United Nations product.',
    documentCount:
      'Count made from: {document}; the count was not made by the United Nations. This is not an official United Nations product.',
    mixed:
      'Texts marked “UN text” are taken from {document}. The others are unofficial translations, neither made nor reviewed by the United Nations. This is not an official United Nations product.',
  },
  age: {
    long: 'The page is undated; the latest dates it mentions are 2018 and 2019. In March 2021 the Secretary-General announced the next phase of the initiative, A4P+.',
    short: 'Undated page; latest dates mentioned: 2018 and 2019.',
    message: '(message)',
  },
  labelled: '{name}: {value}',
  title: '{title} – {name}',
  separator: ',',
  about: 'About this text',
  notices: {
    area: {
      one: 'Shown here is the only passage of the page that states a commitment in this area, of {total} in all eight areas.',
      other:
        'Shown here are the {n} passages of the page that state a commitment in this area, of {total} in all eight areas.',
    },
    areaStatements: {
      one: 'One statement of position is added.',
      other: '{n} statements of position are added.',
    },
    selected: {
      one: 'Shown here is one of the {all} passages of the page ({total} state a commitment, {statements} a position), selected by: {criteria}.',
      several:
        'Shown here are {n} of the {all} passages of the page ({total} state a commitment, {statements} a position), selected by: {criteria}.',
    },
    byParty:
      'The number of passages per party says nothing about how the 45 commitments are distributed.',
  },
  areas: {
    commitments: {
      one: '{n} passage stating a commitment',
      other: '{n} passages stating a commitment',
    },
  },
  commitmentList: {
    search: 'Filter the commitments',
    words: 'Words searched for',
    area: 'Area',
    allAreas: 'All areas',
    party: 'Party',
    allParties: 'All parties',
    reset: 'Reset',
    statements: { one: '{n} statement of position', other: '{n} statements of position' },
    shown: { one: '{n} of {all} passages shown.', other: '{n} of {all} passages shown.' },
    none: 'No passage matches the search.',
    statement: 'Statement of position',
    inferred: 'The passage does not name the party, which is inferred from the preceding text.',
    cite: 'Cite this passage',
    cited: 'Citation copied',
    citation:
      '“{text}”{kind}. United Nations, page on the {name} initiative, in French, undated, under “{area}”. Reproduced on: {page}, {address} (data, version {version}).',
    citedStatement: '(statement of position)',
    download: 'Download what is shown ({format})',
  },
  official: {
    title: 'Commitments of the Declaration',
    selected: {
      one: 'One commitment of {all} is shown here, selected by: {criteria}.',
      several: 'Commitments shown here ({n} of {all}), selected by: {criteria}.',
    },
    inGroup: { one: '{n} commitment', other: '{n} commitments' },
    shown: {
      one: 'Commitments shown: {n} of {all}.',
      other: 'Commitments shown: {n} of {all}.',
    },
    none: 'No commitment matches the search.',
    cite: 'Cite this commitment',
    cited: '(unofficial translation)',
    citation:
      '“{bare}”{kind}. United Nations, {document}, {number}. Reproduced on: {page}, {address} (data, version {version}).',
    citedPassage:
      '“{bare}”{kind}. United Nations, {document}, under “{area}”. Reproduced on: {page}, {address} (data, version {version}).',
    caption: 'Commitments of the Declaration, by area and party',
    total: 'Total commitments',
    ofArea: {
      one: 'Commitments in the list that fall under “{area}”: {n} of {total}.',
      other: 'Commitments in the list that fall under “{area}”: {n} of {total}.',
    },
  },
  areaDetail: { commitments: 'Commitments', action: 'Secretariat action' },
  commitmentChart: {
    caption: 'Passages of the United Nations page that state a commitment, by area and party',
    area: 'Area',
    total: 'Total passages',
    ofArea: {
      one: 'Of the {total} passages of the page that state a commitment, {n} falls under “{area}”.',
      other:
        'Of the {total} passages of the page that state a commitment, {n} fall under “{area}”.',
    },
  },
  endorserList: {
    when: {
      on: 'endorsed on {date}',
      byDay: 'endorsed no later than {date}',
      byMonth: 'endorsed no later than {date}',
      byYear: 'endorsed no later than {date}',
    },
    organizations:
      'Organizations that support the Declaration, according to the United Nations page',
    states: 'States that have endorsed the Declaration',
    search: 'Filter the States and organizations',
    words: 'Search',
    reset: 'Reset',
    none: 'No name matches the search.',
    filtered: 'Filtered list',
    shown: {
      one: '{n} of {all} States shown.',
      other: '{n} of {all} States shown.',
    },
    names:
      'Names are the short names used by the United Nations, in alphabetical order; their use implies no position.',
  },
  pledge: {
    quotation: '“{text}”',
    caption:
      'The commitment of the States and organizations that have endorsed the Declaration of Shared Commitments',
  },
  declaration: {
    unPage:
      'On the United Nations website, in English: {link}. The United Nations text differs from this translation and prevails.',
    unPageName: 'Action for Peacekeeping+ (A4P+)',
    contents: 'Contents',
    editorial:
      'About this text. In the French text, typography has been harmonized (apostrophes, quotation marks, a ligature, one doubled full stop); no word has been changed. Brackets mark what is not in the copy of the page: the initiative’s name, restored, and […] where a sentence whose link is lost is missing. The Secretary-General’s quotation, the photographs and the “Learn more” links are not included.',
  },
  endorserCounter: {
    numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    states: {
      one: '{n} Member State that has endorsed the Declaration of Shared Commitments ({date})',
      other: '{n} Member States that have endorsed the Declaration of Shared Commitments ({date})',
    },
    organizationsToo: {
      one: '{n} organization had also endorsed it.',
      other: '{n} organizations had also endorsed it.',
    },
    organizations: {
      one: '{n} organization that has endorsed the Declaration of Shared Commitments ({date})',
      other: '{n} organizations that have endorsed the Declaration of Shared Commitments ({date})',
    },
    noLater: 'No later figure has been found.',
    history: 'Earlier total',
    both: '{states} and {organizations}',
    earlier: '{total} ({source}).',
    statesAlone: { one: '{n} Member State', other: '{n} Member States' },
    organizationsAlone: { one: '{n} organization', other: '{n} organizations' },
  },
  teaser: {
    states: {
      one: '{when}, {n} Member State had endorsed the Declaration of Shared Commitments.',
      other: '{when}, {n} Member States had endorsed the Declaration of Shared Commitments.',
    },
    onDay: 'As at {date}',
    inMonth: 'By {date}',
  },
  sources: {
    one: 'Source:',
    several: 'Sources:',
    generalDebate:
      'General Assembly, seventy-third session, general debate, statement ({state}), 2018',
    described: {
      'un-message-2021':
        'United Nations Secretary-General, video message on the third anniversary of Action for Peacekeeping, March 2021',
      'un-note-2018': 'United Nations, Note to Correspondents, 26 September 2018',
    },
  },
};
