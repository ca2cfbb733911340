import { completeStates } from '../content/endorsers.js';
import { officialList } from '../content/imported/commitments.js';
import type { OfficialList } from './commitments.js';
import { statedCommitmentCount } from './passages.js';
import type { SourceId } from './sources.js';

/** What is known of a list: where it is from, whether it is whole, and how long it is said to be. */
export interface ListInfo {
  /** The one document that it is from; `null` where there are several. */
  readonly source: SourceId | null;
  readonly complete: boolean;
  /** Its length as stated: a number, or more than a number. */
  readonly stated: number | { readonly moreThan: number };
}

/** The document that lists all States which endorsed the Declaration by a date. */
export interface CompleteStates {
  readonly source: SourceId;
  /** ISO 8601, as precise as known. */
  readonly asOf: string;
  /** How many it lists. */
  readonly count: number;
}

/** What is known of each list. */
export type Lists = Readonly<Record<'commitments' | 'states' | 'organizations', ListInfo>>;

/**
 * What is known of the lists, by the documents that give them.
 *
 * @param official - the Declaration's own list of commitments; `null` for none
 * @param states - the document that lists all States; `null` for none
 * @example listsOf(null, null).commitments.source; // 'page'
 */
export function listsOf(official: OfficialList | null, states: CompleteStates | null): Lists {
  return {
    commitments: {
      source: official?.source ?? 'page',
      complete: official?.complete ?? false,
      stated: statedCommitmentCount,
    },
    states: {
      source: states?.source ?? null,
      complete: states !== null,
      stated: states?.count ?? { moreThan: 150 },
    },
    organizations: { source: 'page', complete: true, stated: 4 },
  };
}

/**
 * What is known of the lists of commitments, States and organizations. As long as the Declaration's own
 * list of commitments is not there, its best is the passages of the page, and is not complete.
 *
 * @example lists.states.complete; // false
 */
export const lists: Lists = /* @__PURE__ */ listsOf(officialList, completeStates);
