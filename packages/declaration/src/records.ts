import { completeStates } from '../content/endorsers.js';
import { officialList } from '../content/imported/commitments.js';
import type { OfficialList } from './commitments.js';
import type { CompleteStates } from './lists.js';
import type { Source } from './model/source.js';
import { findSource, type SourceId } from './sources.js';

/** The records of lists that a declaration is joined with. */
export interface ListRecords {
  /** The Declaration's own list of commitments; `null` as long as it is not there. */
  readonly official: OfficialList | null;
  /** The document that lists all States; `null` as long as there is none. */
  readonly states: CompleteStates | null;
  readonly findSource: (id: SourceId) => Source;
}

/** Those of the page alone: nothing was imported. */
export const PAGE_RECORDS: ListRecords = { official: null, states: null, findSource };

/** Those of this version. */
export const listRecords: ListRecords = {
  official: officialList,
  states: completeStates,
  findSource,
};
