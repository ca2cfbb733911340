import type {
  AreaId,
  CountryCode,
  Declaration,
  EndorsementTotal,
  Locale,
  PartyId,
  PassageId,
  Source,
} from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';

/** An area as every widget names it. */
export interface AreaHead {
  readonly id: AreaId;
  readonly pictogram: string;
  readonly title: string;
}

/** What a card shows besides the head of an area. */
export interface CardText {
  /** Marked as cut out of a longer text. */
  readonly opening: string;
  /** How many commitments the page states in it, in words. */
  readonly count: string;
}

/** The areas, in the order of the page. */
export interface AreasChunk {
  /** The source line of the page's words. */
  readonly source: string;
  readonly areas: readonly AreaHead[];
}

/** What cards show besides. */
export interface CardsChunk {
  /** The notice on commitments, in its short form. */
  readonly notice: string;
  /** In the order of the areas. */
  readonly cards: readonly CardText[];
}

/** A passage as the page has it; `areaOf` tells its area. */
export interface ListedPassage {
  readonly id: PassageId;
  readonly by: PartyId;
  /** There where the party follows from the sentence before. */
  readonly inferred?: true;
  /** There where it is a statement, not counted as a commitment. */
  readonly statement?: true;
  readonly lead?: string;
  readonly text: string;
}

/** The sentences for numbers from none to all: `{n}` stands for the number. */
export interface Counted {
  readonly sentences: readonly string[];
  /** Which of them, a digit for each number. */
  readonly which: string;
}

/** The passages with commitments and statements, in the order of the page. */
export interface CommitmentsChunk {
  readonly messages: Omit<Messages['commitmentList'], 'commitments' | 'statements'>;
  /** How many are shown, in words. */
  readonly counts: {
    readonly commitments: Counted;
    readonly statements: Counted;
  };
  readonly notice: string;
  /** The name of the initiative, for citations. */
  readonly name: string;
  readonly shortTitles: Readonly<Record<AreaId, string>>;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly passages: readonly ListedPassage[];
}

/** What the page says of an area besides its passages. */
export interface AreaDetail {
  /** The paragraph of commitments, with the id of a passage in braces in the passage's place. */
  readonly paragraph: string;
  readonly action: string;
  readonly learnMore: string;
}

/** The rest of the page's words. */
export interface DeclarationChunk {
  readonly messages: Messages['areaDetail'];
  /** The notice on commitments, in its short form. */
  readonly notice: string;
  readonly details: Readonly<Record<AreaId, AreaDetail>>;
  readonly contents: string;
  readonly headings: Declaration['headings'];
  readonly paragraphs: {
    readonly introduction: readonly string[];
    readonly improvement: readonly string[];
    readonly implementation: readonly string[];
    readonly endorsement: readonly string[];
    readonly endorsementEnd: readonly string[];
  };
}

/** The page's words under its pictures. */
export interface PhotoCaption {
  readonly caption: string;
  readonly credit: string;
}

/** A sentence around a number: what stands before it, the number, what stands after it. */
export type Count = readonly [before: string, number: string, after: string];

/** The numbers of endorsers in words. */
export interface CounterChunk {
  readonly source: string;
  readonly states: Count;
  readonly organizations: Count;
  readonly asOf: string;
  readonly sourceOfNumber: string;
  readonly history: string;
  /** The dates of the totals in words, in their order. */
  readonly dates: readonly string[];
}

/** A State that sources name. */
export interface ListedState {
  readonly id: CountryCode;
  readonly name: string;
  readonly when: string;
}

/** The names of endorsers. */
export interface EndorsersChunk {
  readonly source: string;
  readonly messages: Omit<Messages['endorserList'], 'on' | 'notLaterThan'>;
  readonly statesNotice: string;
  readonly organizations: readonly {
    readonly name: string;
    readonly acronym: string;
  }[];
  /** Sorted as the language sorts. */
  readonly states: readonly ListedState[];
}

/** The endorsers' promise. */
export interface PledgeChunk {
  readonly source: string;
  readonly messages: Messages['pledge'];
  readonly text: string;
}

/**
 * The content and messages of one language, cut into what is loaded together: an element names the
 * chunks that it needs, and elements share them. All of it is plain data.
 */
export interface Chunks {
  readonly areas: AreasChunk;
  readonly cards: CardsChunk;
  readonly commitments: CommitmentsChunk;
  readonly chart: Messages['commitmentChart'];
  readonly declaration: DeclarationChunk;
  readonly photos: Readonly<Record<AreaId, PhotoCaption>>;
  readonly counter: CounterChunk;
  readonly endorsers: EndorsersChunk;
  readonly pledge: PledgeChunk;
}

/** The name of a chunk. */
export type ChunkName = keyof Chunks;

/** The content of some chunks. */
export type ContentOf<Name extends ChunkName> = Pick<Chunks, Name>;

/** Imports chunks of content in a language. */
export type ImportChunks = <Name extends ChunkName>(
  locale: Locale,
  names: readonly Name[],
) => Promise<ContentOf<Name>>;

/** A document that gives a fact. */
export type CitedSource = Pick<Source, 'title' | 'publisher' | 'lang' | 'href'>;

/** A dated number. */
export type DatedTotal = Pick<EndorsementTotal, 'date' | 'states' | 'organizations'>;

/** A dated number of both with the document that gives it. */
export interface SourcedTotal extends DatedTotal {
  readonly organizations: number;
  readonly source: CitedSource;
}

/** A State that sources name, with its date: one of `on` and `notLaterThan`. */
export interface NamedState {
  readonly id: CountryCode;
  readonly on?: string;
  readonly notLaterThan?: string;
  readonly sources: readonly CitedSource[];
}
