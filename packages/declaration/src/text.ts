import type { AreaId } from './areas.js';
import type { OrganizationId } from './endorsements.js';
import type { Status } from './model/status.js';
import type { PartyId } from './parties.js';
import type { PassageKey } from './passages.js';

/** A passage's words. `lead` holds the words that govern a passage which is a part of a sentence. */
export interface PassageText {
  readonly lead?: string;
  readonly text: string;
}

/** The words of one area. */
export interface AreaText<A extends AreaId> {
  readonly title: string;
  /** A name of a few words. */
  readonly short: string;
  /** Ours in every language: one sentence, a cut from `paragraph`. */
  readonly summary: string;
  /** The paragraph of commitments, each passage written as its key in braces: `'{1} {a} {b}'`. */
  readonly paragraph: string;
  readonly passages: { readonly [Key in PassageKey<A>]: PassageText };
  readonly action: string;
  readonly learnMore: string;
  readonly photo: { readonly caption: string; readonly credit: string };
}

/**
 * Every word of the declaration in one language. A language is one file that exports one of these;
 * a missing or unknown key does not compile. `{link}` stands where a link of the page is lost.
 */
export interface Text {
  readonly status: Status;
  /** The texts that are something else than the language: by key, such as `areas.protection.short`. */
  readonly texts?: Readonly<Record<string, Status>>;
  readonly name: string;
  readonly declarationName: string;
  readonly headings: {
    readonly introduction: string;
    readonly improvement: string;
    readonly implementation: string;
    readonly endorsement: string;
  };
  readonly introduction: string;
  readonly introductionEnd: string;
  readonly signature: string;
  readonly improvement: string;
  readonly implementation: string;
  readonly survey: string;
  readonly photoLabel: string;
  readonly areas: { readonly [A in AreaId]: AreaText<A> };
  readonly endorsement: {
    readonly text: string;
    /** Without the quotation marks around it: they belong to the language, not to the promise. */
    readonly pledge: string;
    readonly organizations: string;
    readonly furtherInformation: string;
  };
  readonly organizations: {
    readonly [O in OrganizationId]: { readonly name: string; readonly acronym: string };
  };
  readonly parties: { readonly [P in PartyId]: string };
  /** Ours in every language. */
  readonly notices: {
    /** What the page states of the commitments. */
    readonly stated: string;
    /** What is there of them: `{n}` passages that state a commitment, `{m}` that state a position. */
    readonly shown: string;
    /** Whose division into passages it is. */
    readonly division: string;
    /** All of that in short, for small places. */
    readonly commitmentsShort: string;
    /**
     * What the Declaration's own list is, once it is there: a part of it, of one commitment or of several
     * (`{n}`), or all of it. `{document}` is the title and the date of its source.
     */
    readonly official: {
      readonly one: string;
      readonly several: string;
      readonly complete: string;
    };
    /** What a list of States says of itself while it is partial. */
    readonly states: string;
    /** What it says once it is complete: `{n}` States, as of a day, or of a month or a year. */
    readonly statesComplete: { readonly byDay: string; readonly byMonth: string };
  };
}
