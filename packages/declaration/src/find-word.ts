import type { Folded } from './fold.js';

/** A part of a text: where it begins, and the index after its end. */
export type Range = readonly [start: number, end: number];

/** A place where a word stands in a text. */
export interface WordPlace {
  readonly range: Range;
  /** Whether a word of the text begins there, and ends there. */
  readonly begins: boolean;
  readonly ends: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;

function isBoundary(key: string, index: number): boolean {
  const character = key[index];
  return character === undefined || !LETTER.test(character);
}

/**
 * The places of a word in a text, whatever their accents and case.
 *
 * @param text - a text, folded
 * @param word - a word in its search form
 * @example findWord(fold('La Sécurité'), 'securite')[0]?.range; // [3, 11]
 */
export function findWord({ key, origins }: Folded, word: string): readonly WordPlace[] {
  const places: WordPlace[] = [];
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    const end = at + word.length;
    places.push({
      range: [origins[at] as number, origins[end] as number],
      begins: isBoundary(key, at - 1),
      ends: isBoundary(key, end),
    });
  }
  return places;
}

/**
 * Ranges in their order, those that touch put together.
 *
 * @param ranges - in any order
 * @example mergeRanges([[4, 6], [0, 5]]); // [[0, 6]]
 */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
