import type { SourceId } from './sources.js';

/** What is known of a list: where it is from, whether it is whole, and how long it is said to be. */
export interface ListInfo {
  /** The one document that it is from; `null` where there are several. */
  readonly source: SourceId | null;
  readonly complete: boolean;
  /** Its length as stated: a number, or more than a number. */
  readonly stated: number | { readonly moreThan: number };
}

/**
 * What is known of the lists of commitments, States and organizations. As long as the Declaration's own
 * list of commitments is not there, its best is the passages of the page, and is not complete.
 *
 * @example lists.states.complete; // false
 */
export const lists = {
  commitments: { source: 'page', complete: false, stated: 45 },
  states: { source: null, complete: false, stated: { moreThan: 150 } },
  organizations: { source: 'page', complete: true, stated: 4 },
} as const satisfies Readonly<Record<string, ListInfo>>;
