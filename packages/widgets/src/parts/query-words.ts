import { findRanges, searchKey, toSimplified, type Folded } from '@a4p/declaration';
import { html, type TemplateResult } from '#lit';

/**
 * The words of a query as they are searched for.
 *
 * @param query - what a reader typed
 * @param traditional - traditional Chinese characters, each before the simplified one of the content
 * @example queryWords('Sécurité paix'); // ['securite', 'paix']
 */
export function queryWords(query: string, traditional = ''): readonly string[] {
  return searchKey(toSimplified(query, traditional)).split(' ').filter(Boolean);
}

/**
 * A text in which the words of a query are marked.
 *
 * @param text - any text
 * @param folded - the same, folded
 * @param words - as `queryWords` gives them
 * @example withMarks('La sécurité', fold('La sécurité'), ['securite']); // ['La ', html`<mark>sécurité</mark>`, '']
 */
export function withMarks(
  text: string,
  folded: Folded,
  words: readonly string[],
): readonly (string | TemplateResult)[] {
  let from = 0;
  const parts = findRanges(folded, words).flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...parts, text.slice(from)];
}
