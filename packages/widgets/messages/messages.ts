import type { Locale } from '@a4p/declaration';

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

/**
 * The words of the interface in one language: this project's own. A language is one file that exports
 * one of these; a missing or unknown key does not compile.
 */
export interface Messages<L extends Locale = Locale> {
  readonly source: {
    /** Where the words of the declaration come from, what they are, and what the widget is not. */
    readonly words: string;
    /** The same of the numbers. */
    readonly numbers: string;
    /** The same of the names of endorsers. */
    readonly names: string;
  };
  readonly areas: {
    /** `{text}` is a part cut out of a longer one: marked so at both ends. */
    readonly excerpt: string;
    /** How many commitments the page states in an area. */
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
    readonly commitments: PluralOf<L>;
    readonly statements: PluralOf<L>;
    /** Said when nothing matches, with what to do. */
    readonly none: string;
    /** The mark of a passage that is not a commitment. */
    readonly statement: string;
    /** Said of a `{party}` that the sentence itself does not name. */
    readonly inferred: string;
    /** The button that copies a citation, and what is said once it has. */
    readonly cite: string;
    readonly cited: string;
    /** A citation: `{text}` in quotation marks, `{area}`, `{name}` of the initiative, `{address}`. */
    readonly citation: string;
    /** Stands before the formats in which what is shown can be downloaded. */
    readonly download: string;
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
  };
  readonly endorserList: {
    readonly organizations: string;
    readonly states: string;
    readonly search: string;
    readonly words: string;
    readonly reset: string;
    readonly none: string;
    /** Said after a filter; the length of the list of States is never said. */
    readonly filtered: string;
    readonly on: string;
    readonly notLaterThan: string;
    readonly sources: string;
  };
  readonly pledge: {
    /** The quotation marks of the language around `{text}`. */
    readonly quotation: string;
    readonly caption: string;
  };
  readonly declaration: {
    readonly contents: string;
  };
  readonly endorserCounter: {
    readonly states: PluralOf<L>;
    readonly organizations: PluralOf<L>;
    /** `{date}` is a day or a month. */
    readonly asOf: string;
    readonly sourceOfNumber: string;
    readonly history: string;
  };
}
