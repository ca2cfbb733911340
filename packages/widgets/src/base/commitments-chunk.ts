import type { AreaId, CommitmentId, Locale, PartyId, PassageId } from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';
import type { Provenance } from './chunks.js';

/** A passage as the page has it, or a commitment of the Declaration's own list; `areaOf` tells its area. */
export interface ListedPassage {
  readonly id: CommitmentId | PassageId;
  /** There where the id does not begin with it. */
  readonly areaId?: AreaId;
  /** The number that its source gives. */
  readonly number?: string;
  readonly by: PartyId;
  /** There where the party follows from the sentence before. */
  readonly inferred?: true;
  /** There where it is a statement, not counted as a commitment. */
  readonly statement?: true;
  readonly lead?: string;
  readonly text: string;
  /** There where it is shown with another typography than the page's. */
  readonly shown?: string;
  /** Which of the origins is its own; the first where none is given. */
  readonly origin?: number;
}

/** What texts of a list are, where they come from, and how they are cited. */
export interface Origin {
  /** What a file says of each: its status, its mark, and the source line. */
  readonly said: Readonly<Record<'status' | 'mark' | 'source', string>>;
  /** A citation: `{text}` or `{bare}`, without its full stop, `{kind}`, `{area}` or `{number}`, `{page}`, … */
  readonly citation: string;
  /** What the citation says of a commitment and of a statement, after the closing mark. */
  readonly kinds: readonly [commitment: string, statement: string];
}

/** The sentences for numbers from none to all: `{n}` stands for the number. */
export interface Counted {
  readonly sentences: readonly string[];
  /** Which of them, a digit for each number. */
  readonly which: string;
}

/** The parts of the notice on commitments, by what is shown. */
export interface CommitmentNotices {
  /** Its first sentence and its last: what the page states, and whose division into passages it is. */
  readonly stated: string;
  readonly division: string;
  /** What is shown where all is. */
  readonly all: string;
  /** What is shown of an area: its commitments, then its statements. */
  readonly area: Counted;
  readonly areaStatements: Counted;
  /** What was selected: one, or any other number. */
  readonly selected: Messages['notices']['selected'];
  readonly byParty: string;
  /** What stands between sentences. */
  readonly space: string;
}

/** The passages with commitments and statements, in the order of the page. */
export interface CommitmentsChunk {
  readonly locale: Locale;
  /** With a mark where all texts are the same; else each has its own. */
  readonly provenance: Provenance;
  readonly origins: readonly Origin[];
  /** The heading of the Declaration's own list. */
  readonly title?: string;
  readonly messages: Omit<
    Messages['commitmentList'],
    'shown' | 'statements' | 'citation' | 'citedStatement'
  > &
    Pick<Messages, 'labelled' | 'separator'>;
  /** How many are shown, in words. */
  readonly shown: Counted;
  /** How many a group shows, in words. */
  readonly inGroup: { readonly commitments: Counted; readonly statements: Counted };
  readonly notices: CommitmentNotices;
  /** In Chinese the traditional characters of those in the passages, each before its simplified one. */
  readonly traditional?: string;
  readonly shortTitles: Readonly<Record<AreaId, string>>;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly passages: readonly ListedPassage[];
  /** The ids of the page's passages where the Declaration's own list stands in their place: they stay anchors. */
  readonly anchors?: Readonly<Record<AreaId, readonly PassageId[]>>;
}
