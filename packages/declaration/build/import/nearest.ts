import { closestMatch } from 'leven';

/** A name may be misspelt by a third of its letters and still be meant. */
const tolerance = (name: string): number => Math.max(1, Math.floor(name.length / 3));

/** The name that may have been meant, if any is near. */
export function nearestOf(got: string, known: readonly string[]): string | undefined {
  return closestMatch(got.toLowerCase(), known, { maxDistance: tolerance(got) });
}

/**
 * What may have been meant, as a sentence; the empty string where nothing is near.
 *
 * @example didYouMean('protecton', ['politics', 'protection']); // ' Did you mean "protection"?'
 */
export function didYouMean(got: string, known: readonly string[]): string {
  const nearest = nearestOf(got, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
