import type { Locale, SourceId } from '@a4p/declaration';

/** The plural categories of each language, per CLDR. */
interface Categories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  en: 'one' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  zh: 'other';
}

/** A whole sentence for exactly the plural categories of a language; `{n}` stands for the number. */
export type PluralOf<L extends Locale> = L extends Locale
  ? { readonly [C in Categories[L]]: string }
  : never;

/** The documents that are cited in words, because their title or publisher alone says too little. */
export type DescribedSource = Extract<SourceId, 'un-message-2021' | 'un-note-2018'>;

/**
 * The words of the interface in one language: ours. A language is one file that exports one of these;
 * a missing or unknown key does not compile.
 */
export interface Messages<L extends Locale = Locale> {
  /** What the words are, said with them. */
  readonly mark: {
    /** The United Nations' words. */
    readonly source: string;
    /** A translation of them. */
    readonly unofficial: string;
    /** Our summary. */
    readonly summary: string;
    /** What a citation says of a translation. */
    readonly cited?: string;
  };
  /** Where what is shown comes from, what it is, and what the widget is not. */
  readonly source: {
    /** The words of the page; `{name}` is that of the initiative. */
    readonly text: string;
    readonly textShort: string;
    /** The chart's counting. */
    readonly count: string;
    /** The totals of endorsements. */
    readonly figures: string;
    /** The names of endorsers. */
    readonly names: string;
    /** A text of the United Nations that was imported; `{document}` is its title and date. */
    readonly document: string;
    /** A translation of it. */
    readonly documentTranslation: string;
    /** The chart's counting in it. */
    readonly documentCount: string;
    /** Texts of the United Nations beside translations of the page. */
    readonly mixed: string;
  };
  /** How old the page is. */
  readonly age: {
    readonly long: string;
    readonly short: string;
    /** The document in which the next phase was announced, as a link after the long form. */
    readonly message: string;
  };
  /** Something by its name: `{name}` and `{value}`. */
  readonly labelled: string;
  /** A title of a page with one widget: the `{title}` of the widget and the `{name}` of the initiative. */
  readonly title: string;
  /** Separates the items of a list in a sentence. */
  readonly separator: string;
  /** The title of what is known of the text besides. */
  readonly about: string;
  /** Parts of the notice on commitments, by what is shown; `{total}` is their number on the page. */
  readonly notices: {
    /** All those of one area. */
    readonly area: PluralOf<L>;
    /** The statements of that area. */
    readonly areaStatements: PluralOf<L>;
    /** What the page's editor chose: `{n}` of `{all}`, `{total}` and `{statements}` on the page, `{criteria}`. */
    readonly selected: { readonly one: string; readonly several: string };
    /** Where passages are counted or put together by party. */
    readonly byParty: string;
  };
  readonly areas: {
    /** How many passages of an area state a commitment. */
    readonly commitments: PluralOf<L>;
  };
  readonly commitmentList: {
    /** The name of the search region. */
    readonly search: string;
    readonly words: string;
    readonly area: string;
    readonly allAreas: string;
    readonly party: string;
    readonly allParties: string;
    readonly reset: string;
    /** How many statements a group has. */
    readonly statements: PluralOf<L>;
    /** How many of `{all}` passages are shown. */
    readonly shown: PluralOf<L>;
    /** Said when nothing matches. */
    readonly none: string;
    /** The mark of a passage that is not a commitment. */
    readonly statement: string;
    /** What the sign at a passage says that does not name its party. */
    readonly inferred: string;
    /** The button that copies a citation, and what is said once it has. */
    readonly cite: string;
    readonly cited: string;
    /** A citation: `{text}`, `{kind}` of a statement, `{area}`, `{page}` with the widget, `{address}`, `{version}`. */
    readonly citation: string;
    /** What a citation says of a statement. */
    readonly citedStatement: string;
    /** The name of a button that hands out what is shown as a file; `{format}` is such as CSV. */
    readonly download: string;
  };
  /** Where the Declaration's own list of commitments is there, or imported texts. */
  readonly official: {
    /** The heading of the list. */
    readonly title: string;
    /** What the page's editor chose: `{n}` of `{all}`, by `{criteria}`. */
    readonly selected: { readonly one: string; readonly several: string };
    /** How many commitments a group has. */
    readonly inGroup: PluralOf<L>;
    /** How many of `{all}` commitments are shown. */
    readonly shown: PluralOf<L>;
    readonly none: string;
    readonly cite: string;
    /** What a citation says of a translation. */
    readonly cited: string;
    /** A citation: `{text}` or `{bare}`, `{kind}`, `{document}`, `{number}`, `{page}`, `{address}`, `{version}`. */
    readonly citation: string;
    /** The same of a passage in an imported text: with its `{area}`. */
    readonly citedPassage: string;
    /** The chart's. */
    readonly caption: string;
    readonly total: string;
    /** How many of the `{total}` commitments are of the `{area}`. */
    readonly ofArea: PluralOf<L>;
  };
  readonly areaDetail: {
    /** Not "collective": some areas hold commitments of one party. */
    readonly commitments: string;
    readonly action: string;
  };
  readonly commitmentChart: {
    readonly caption: string;
    readonly area: string;
    readonly total: string;
    /** How many of the `{total}` passages that state a commitment are of the `{area}`. */
    readonly ofArea: PluralOf<L>;
  };
  readonly endorserList: {
    readonly organizations: string;
    readonly states: string;
    readonly search: string;
    readonly words: string;
    readonly reset: string;
    readonly none: string;
    /** Said after a filter; the length of a partial list of States is never said. */
    readonly filtered: string;
    /** How many of `{all}` States are shown, where the list is complete. */
    readonly shown: PluralOf<L>;
    /** When a State endorsed: on a day, or at the latest on a day, in a month, in a year. */
    readonly when: {
      readonly on: string;
      readonly byDay: string;
      readonly byMonth: string;
      readonly byYear: string;
    };
    /** What the names are. */
    readonly names: string;
  };
  readonly pledge: {
    /** The quotation marks of the language around `{text}`, and its full stop. */
    readonly quotation: string;
    readonly caption: string;
  };
  readonly declaration: {
    readonly contents: string;
    /** The United Nations' own page in the language; `{link}` is its name. */
    readonly unPage: string;
    readonly unPageName: string;
    /** What was done to the text, at its foot. */
    readonly editorial: string;
  };
  readonly endorserCounter: {
    /** The numbers of organizations that are written in words, from none on. */
    readonly numbers: readonly string[];
    /** Beside the number; `{date}` is a day or a month. */
    readonly states: PluralOf<L>;
    /** The organizations beside the States, and alone. */
    readonly organizationsToo: PluralOf<L>;
    readonly organizations: PluralOf<L>;
    readonly noLater: string;
    readonly history: string;
    /** An earlier total of both: `{states}` and `{organizations}` in words. */
    readonly both: string;
    /** Such a `{total}` with its `{source}`. */
    readonly earlier: string;
    readonly statesAlone: PluralOf<L>;
    readonly organizationsAlone: PluralOf<L>;
  };
  readonly teaser: {
    /** How many States, as a sentence; `{when}` is one of the next two. */
    readonly states: PluralOf<L>;
    readonly onDay: string;
    readonly inMonth: string;
  };
  /** The documents that say so. */
  readonly sources: {
    /** Before one document, and before several. */
    readonly one: string;
    readonly several: string;
    /** A speech in the general debate of 2018, by a `{state}`. */
    readonly generalDebate: string;
    readonly described: { readonly [Id in DescribedSource]: string };
  };
}
