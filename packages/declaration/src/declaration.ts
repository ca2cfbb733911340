import type { AreaId } from './areas.js';
import type { OrganizationId } from './endorsements.js';
import type { Direction, Locale } from './locales.js';
import type { PartyId } from './parties.js';
import type { ByBasis, CommitmentId, PassageId, StatementId } from './passages.js';
import type { TextStatus } from './status.js';
import type { Status, Text } from './text.js';

/** A sentence of the page that breaks off where a link is lost. */
export interface BrokenSentence {
  /** What is left of it. */
  readonly text: string;
  /** The same with `[…]` in the place of the lost link: the form to show. */
  readonly shown: string;
  /** The target of the link: lost. */
  readonly href: null;
}

/** A passage of the page that promises an act or takes a position. */
export interface Passage<Id extends PassageId = PassageId> {
  readonly id: Id;
  readonly kind: 'commitment' | 'statement';
  readonly area: AreaId;
  /** The words that govern `text` where that is a part of a sentence, else `null`. */
  readonly lead: string | null;
  readonly text: string;
  /** Who promises. */
  readonly by: PartyId;
  readonly byBasis: ByBasis;
  /** The number that the source gives; a passage of the page has none. */
  readonly number: null;
  readonly source: 'page';
}

/** A passage that promises an act. */
export type Commitment = Passage<CommitmentId>;

/** A passage that takes a position. It is not counted as a commitment. */
export type Statement = Passage<StatementId>;

/** One of the eight areas of improvement. */
export interface Area<Id extends AreaId = AreaId> {
  readonly id: Id;
  readonly title: string;
  /** A name of a few words. */
  readonly short: string;
  /** Ours in every language: one sentence, a cut from `paragraph`. Never cite it as the page's. */
  readonly summary: string;
  /** The paragraph of commitments. */
  readonly paragraph: string;
  /** The ids of its commitments, in page order. */
  readonly commitments: readonly CommitmentId[];
  /** The ids of its statements, in page order. */
  readonly statements: readonly StatementId[];
  /** What the Secretariat does to keep its commitments. */
  readonly action: string;
  /** The text of the page's link to more. */
  readonly learnMore: string;
  /** The target of that link: lost. */
  readonly href: null;
  /** The caption and credit of the page's picture; the picture itself is lost. */
  readonly photo: { readonly caption: string; readonly credit: string; readonly src: null };
  readonly source: 'page';
}

/** The eight areas, in page order, each typed to its own id. */
export type Areas = readonly [
  Area<'politics'>,
  Area<'women-peace-security'>,
  Area<'protection'>,
  Area<'safety-security'>,
  Area<'performance-accountability'>,
  Area<'peacebuilding'>,
  Area<'partnerships'>,
  Area<'conduct'>,
];

/** An organization that endorses the Declaration. */
export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly acronym: string;
  readonly source: 'page';
}

/** Something that was put back into the text where the capture of the page had lost it. */
export interface Restoration {
  /** The property of the declaration in which it stands. */
  readonly in: 'introduction';
  readonly text: string;
  readonly reason: 'lost-link';
}

/**
 * The whole content in one language: structure and words joined, references by id.
 *
 * `status` says what the texts are, and `texts` names those that are something else: `statusOf` gives
 * either.
 */
export interface Declaration {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly status: Status;
  readonly source: 'page';
  /** The texts that are something else than the language, by key. */
  readonly texts: Readonly<Record<string, TextStatus>>;
  /** The name of the initiative. */
  readonly name: string;
  /** The name of the Declaration, as the page has it. */
  readonly declarationName: string;
  /** The page's headings of the sections that are not areas. */
  readonly headings: Text['headings'];
  readonly introduction: string;
  readonly introductionEnd: BrokenSentence;
  /** A quotation that is lost but for its signature. Do not show the signature alone. */
  readonly quotation: { readonly text: null; readonly signature: string };
  /** The paragraph on the eight areas of improvement. */
  readonly improvement: string;
  /** The paragraph on who holds the commitments. */
  readonly implementation: string;
  /** The sentence on the results of a survey. */
  readonly survey: BrokenSentence;
  /** The word before each photo caption. */
  readonly photoLabel: string;
  readonly areas: Areas;
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly endorsement: {
    readonly text: string;
    /** The endorsers' promise, without quotation marks. */
    readonly pledge: string;
    /** The sentence that names the organizations. */
    readonly organizations: string;
    readonly furtherInformation: BrokenSentence;
  };
  readonly organizations: readonly Organization[];
  readonly notices: {
    /** What the page states, what is there of it, and whose division it is. Show it with all commitments. */
    readonly commitments: string;
    /** Its first sentence: what the page states. */
    readonly stated: string;
    /** Then: what is there of it. */
    readonly shown: string;
    /** Its last sentence: whose division it is. */
    readonly division: string;
    /** All of it in short, for small places. */
    readonly commitmentsShort: string;
    /** Show it before any list of States. */
    readonly states: string;
  };
  readonly restorations: readonly Restoration[];
}

/**
 * One area of a declaration.
 *
 * @param declaration - the content in a language
 * @param id - the id of an area
 * @returns the area, typed to its id
 * @throws RangeError if there is no such area
 * @example findArea(fr, 'protection').title;
 */
export function findArea<Id extends AreaId>(declaration: Declaration, id: Id): Area<Id> {
  const area = declaration.areas.find((candidate) => candidate.id === id);
  if (area === undefined) {
    const known = declaration.areas.map((candidate) => candidate.id).join(', ');
    throw new RangeError(`findArea: expected one of ${known}; got "${id}".`);
  }
  return area as Area as Area<Id>;
}
