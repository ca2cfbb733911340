import { officialList } from '../content/imported/commitments.js';
import type { AreaId } from './areas.js';
import type { PartyId } from './parties.js';
import { pageCommitments, type PageCommitmentId } from './passages.js';
import type { SourceId } from './sources.js';

/** The id of a commitment of the Declaration's own list: this project's own, by row. */
export type OfficialId = `declaration-${number}`;

/** The id of a commitment: a passage of the page, or one of the Declaration's own list. */
export type CommitmentId = PageCommitmentId | OfficialId;

/** A commitment of the Declaration's own list, without its words. */
export interface OfficialRecord {
  readonly id: OfficialId;
  readonly area: AreaId;
  readonly kind: 'commitment';
  readonly by: PartyId;
  readonly byBasis: 'stated';
  /** The number that the source gives, as it has it; it may repeat. */
  readonly number: string;
  readonly source: SourceId;
}

/** The Declaration's own list of commitments, as far as a document gives it. */
export interface OfficialList {
  readonly source: SourceId;
  readonly complete: boolean;
  readonly commitments: readonly OfficialRecord[];
}

/** A commitment without its words. */
export type CommitmentRecord = (typeof pageCommitments)[number] | OfficialRecord;

function bestOf(official: OfficialList | null): readonly CommitmentRecord[] {
  return official?.commitments ?? pageCommitments;
}

/**
 * The best list of commitments that there is: the Declaration's own once that is there, else the
 * passages of the page that promise an act. `lists.commitments` says which.
 *
 * @example commitments[0]?.id; // 'politics-1'
 */
export const commitments: readonly CommitmentRecord[] = /* @__PURE__ */ bestOf(officialList);
