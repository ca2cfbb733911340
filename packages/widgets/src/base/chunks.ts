import type { AreaId, CountryCode, Declaration, Locale } from '@a4p/declaration';
import type { CommitmentsChunk, Counted } from './commitments-chunk.js';
import type { Messages } from '../../messages/messages.js';

/** An area as every widget names it. */
export interface AreaHead {
  readonly id: AreaId;
  readonly title: string;
}

/** Where what is shown comes from: what it is, its source line, and how old the page is. */
export interface Provenance {
  /** What the words are; none for figures. */
  readonly mark?: string;
  readonly source: string;
  readonly age?: string;
  /** The document that says what came after the page. */
  readonly after?: CitedSource;
}

/** What a card shows besides the head of an area. */
export interface CardText {
  readonly summary: string;
  /** How many passages state a commitment in it, in words; not where the Declaration's own list is there. */
  readonly count?: string;
}

/** The areas, in the order of the page. */
export interface AreasChunk {
  /** The name of the initiative. */
  readonly name: string;
  readonly areas: readonly AreaHead[];
}

/** What cards show besides. */
export interface CardsChunk {
  readonly provenance: Provenance;
  /** The title of what is known of the text besides. */
  readonly about: string;
  /** The notice on what is counted, where something is. */
  readonly notice?: string;
  /** In the order of the areas. */
  readonly cards: readonly CardText[];
}

/** The words of the chart. */
export interface ChartChunk {
  readonly provenance: Provenance;
  readonly messages: Omit<Messages['commitmentChart'], 'ofArea'>;
  /** How many of the passages are of an area, in words. */
  readonly sentences: Readonly<Record<AreaId, string>>;
}

/** What the page says of an area besides its passages. */
export interface AreaDetail {
  /** The paragraph of commitments, with the id of a passage in braces in the passage's place. */
  readonly paragraph: string;
  readonly action: string;
  readonly learnMore: string;
  /** What the paragraph and the action are, where the texts of the area are not all the same. */
  readonly marks?: { readonly paragraph: string; readonly action: string };
  /** Where they come from, where that is something else than the page. */
  readonly provenance?: Provenance;
}

/** The rest of the page's words. */
export interface DeclarationChunk {
  /** The provenance of the whole page, where it is not that of the passages. */
  readonly provenance?: Provenance;
  /** The title of what is known of the text besides. */
  readonly about: string;
  readonly messages: Messages['areaDetail'];
  readonly details: Readonly<Record<AreaId, AreaDetail>>;
  readonly contents: string;
  readonly editorial: string;
  /** A title of a page with one widget. */
  readonly title: string;
  /** The line that leads to the United Nations' own page: what stands before the link and after it. */
  readonly unPage: readonly [before: string, link: CitedSource, after: string];
  readonly headings: Declaration['headings'];
  readonly paragraphs: {
    readonly introduction: readonly string[];
    readonly improvement: readonly string[];
    readonly implementation: readonly string[];
    readonly endorsement: readonly string[];
    readonly endorsementEnd: readonly string[];
  };
  /** What each of these sections is, where the texts of the page are not all the same. */
  readonly marks?: Readonly<Record<keyof Declaration['headings'], string>>;
}

/** The page's words under its pictures. */
export interface PhotoCaption {
  readonly caption: string;
  readonly credit: string;
}

/** A sentence around something: what stands before it, and what after it. */
export type Around = readonly [before: string, after: string];

/** A sentence around a number: what stands before it, the number, what stands after it. */
export type Count = readonly [before: string, number: string, after: string];

/** The numbers of endorsers in words. */
export interface CounterChunk {
  readonly provenance: Provenance;
  readonly states: Count;
  readonly organizations: Count;
  /** The organizations beside the States, where one source gives both numbers. */
  readonly organizationsToo?: string;
  /** What stands around the source, and the source of the number. */
  readonly source: Around;
  readonly cited: CitedSource;
  /** The source of the number of organizations, where it is another. */
  readonly organizationsCited?: CitedSource;
  readonly noLater: string;
  readonly history: string;
  /** The United Nations' earlier totals in words, for each kind, around the source of each. */
  readonly earlier: readonly {
    readonly words: Readonly<Record<'states' | 'organizations' | 'all', Around>>;
    readonly cited: CitedSource;
  }[];
}

/** The number of States in a sentence. */
export interface TeaserChunk {
  readonly provenance: Provenance;
  /** The name of the initiative. */
  readonly name: string;
  readonly number: string;
  readonly sentence: string;
  /** What stands around the source, and the source. */
  readonly source: Around;
  readonly cited: CitedSource;
}

/** A State that sources name. */
export interface ListedState {
  readonly id: CountryCode;
  readonly name: string;
  /** When it endorsed; not where only the date of a complete list is known. */
  readonly when?: string;
  readonly cited: readonly CitedSource[];
}

/** The names of endorsers. */
export interface EndorsersChunk {
  readonly provenance: Provenance;
  /** The title of what is known of the names besides. */
  readonly about: string;
  readonly messages: Omit<Messages['endorserList'], 'when' | 'shown'> &
    Pick<Messages, 'separator'> & {
      readonly sources: Pick<Messages['sources'], 'one' | 'several'>;
    };
  readonly statesNotice: string;
  /** How many States are shown, in words, where their list is complete. */
  readonly shown?: Counted;
  /** In Chinese the traditional characters of those in the names, each before its simplified one. */
  readonly traditional?: string;
  readonly organizations: readonly {
    readonly name: string;
    readonly acronym: string;
  }[];
  /** Sorted as the language sorts. */
  readonly states: readonly ListedState[];
}

/** The endorsers' promise. */
export interface PledgeChunk {
  readonly provenance: Provenance;
  /** In the quotation marks of the language. */
  readonly quotation: string;
  readonly caption: string;
}

/**
 * The content and messages of one language, cut into what is loaded together: an element names the
 * chunks that it needs, and elements share them. All of it is plain data.
 */
export interface Chunks {
  readonly areas: AreasChunk;
  /** The path of each area's pictogram. */
  readonly pictograms: Readonly<Record<AreaId, string>>;
  readonly cards: CardsChunk;
  readonly commitments: CommitmentsChunk;
  readonly chart: ChartChunk;
  readonly declaration: DeclarationChunk;
  readonly photos: Readonly<Record<AreaId, PhotoCaption>>;
  readonly counter: CounterChunk;
  readonly endorsers: EndorsersChunk;
  readonly pledge: PledgeChunk;
  readonly teaser: TeaserChunk;
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

/** A document that gives a fact, as it is cited in a language. */
export interface CitedSource {
  readonly words: string;
  /** The language of those words. */
  readonly lang: string;
  /** `null` where there is no address. */
  readonly href: string | null;
}
