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
 * The ranges of a text in which any of some words stands, in their order, without overlaps. Words that
 * touch are one range; of two that overlap, the first counts.
 *
 * @param text - a text, folded
 * @param words - in their search form
 * @example findRanges(fold('La Sécurité'), ['securite']); // [[3, 11]]
 */
export function findRanges({ key, origins }: Folded, words: readonly string[]): readonly Range[] {
  // The longest first, so that a word wins over its beginning.
  const anyOf = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return [...key.matchAll(new RegExp(`(?:${anyOf})+`, 'g'))].map(({ 0: found, index }) => [
    origins[index] as number,
    origins[index + found.length] as number,
  ]);
}
