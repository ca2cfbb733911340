import {
  endorsementTotals,
  endorsers,
  findSource,
  lists,
  type EndorsementTotal,
  type EndorsingState,
  type Lists,
  type Source,
  type SourceId,
} from '@a4p/declaration';

/** What is known of lists and their sources, beside the words of a declaration. */
export interface Known {
  readonly lists: Lists;
  /** The States that sources name. */
  readonly named: readonly EndorsingState[];
  readonly totals: readonly EndorsementTotal[];
  readonly findSource: (id: SourceId) => Source;
}

/** What is known in this version. */
export const known: Known = {
  lists,
  named: endorsers.states.named,
  totals: endorsementTotals,
  findSource,
};
