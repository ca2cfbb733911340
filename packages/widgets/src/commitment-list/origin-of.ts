import type { ListedPassage, Origin } from '../base/commitments-chunk.js';

/** What a passage is, where it comes from, and how it is cited. */
export function originOf({ origin = 0 }: ListedPassage, origins: readonly Origin[]): Origin {
  return origins[origin] as Origin;
}
