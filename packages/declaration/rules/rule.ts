import type { Locale } from '../src/locales.js';

/** A text with its place: `areas.politics.title`. */
export interface Entry {
  readonly path: string;
  readonly text: string;
}

/** Checks one text; says what is wrong with it and what would be right, or `null`. */
export type Rule = (text: string, locale: Locale) => string | null;

/**
 * Every text of a tree, with its path.
 *
 * @param tree - objects whose leaves are texts
 * @example [...entriesOf({ a: { b: 'c' } })]; // [{ path: 'a.b', text: 'c' }]
 */
export function* entriesOf(tree: object, path = ''): Generator<Entry> {
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') yield { path: here, text: value };
    else if (typeof value === 'object' && value !== null) yield* entriesOf(value, here);
  }
}

/** A rule that forbids what a pattern finds. */
export function forbid(pattern: RegExp, advice: string): Rule {
  return (text) => {
    const found = pattern.exec(text);
    return found && `"${found[0]}" at ${found.index}: ${advice}`;
  };
}
