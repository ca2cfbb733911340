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
export interface Labels<L extends Locale = Locale> {
  readonly source: {
    /** Where the words of the declaration come from, what they are, and what the widget is not. */
    readonly words: string;
    /** The same of the numbers. */
    readonly numbers: string;
  };
  readonly areas: {
    /** `{text}` is a part cut out of a longer one: marked so at both ends. */
    readonly excerpt: string;
    /** How many commitments the page words in an area. */
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
