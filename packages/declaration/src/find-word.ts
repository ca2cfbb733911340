import type { Folded } from './fold.js';

/** A part of a text: where it begins, and the index after its end. */
export type Range = readonly [start: number, end: number];

/**
 * Where a word stands in a text, as indices in its key; `origins` leads from there to the text.
 *
 * @param text - a text, folded
 * @param word - a word in its search form
 * @example findWord(fold('La Sécurité'), 'securite'); // [3]
 */
export function findWord({ key }: Folded, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    places.push(at);
  }
  return places;
}

/**
 * The ranges of a text in which any of some words stands, in their order, without overlaps.
 *
 * @param text - a text, folded
 * @param words - in their search form
 * @example findRanges(fold('La Sécurité'), ['securite']); // [[3, 11]]
 */
export function findRanges(text: Folded, words: readonly string[]): readonly Range[] {
  const { origins } = text;
  return mergeRanges(
    words.flatMap((word) =>
      findWord(text, word).map((at): Range => [
        origins[at] as number,
        origins[at + word.length] as number,
      ]),
    ),
  );
}

/** Ranges in their order, those that touch put together. */
function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
