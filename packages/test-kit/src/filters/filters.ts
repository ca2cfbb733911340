import { findHugo, findWordPress } from '../../../../scripts/find-filters.mjs';
import type { Filter } from './filter.js';
import { hugo } from './hugo.js';
import { markdownIt } from './markdown-it.js';
import { marked } from './marked.js';
import { mdx } from './mdx.js';
import { wordpress } from './wordpress.js';

export type { Filter };

/** A filter, as the tests that go through all of them know it. */
export interface FilterEntry {
  readonly name: string;
  /** The place, as the snippet builder calls it. */
  readonly place: 'wordpress-block' | 'wordpress-classic' | 'static';
  readonly filter: Filter;
  /** `false` where scripts, iframes and tags that are not in HTML do not reach the reader. */
  readonly keepsScripts: boolean;
}

const WORDPRESS: readonly FilterEntry[] = (['block', 'classic'] as const).flatMap((editor) =>
  (['administrator', 'author'] as const).map((user) => ({
    name: `WordPress, ${editor} editor, ${user}`,
    place: `wordpress-${editor}` as const,
    filter: wordpress(editor, user),
    keepsScripts: user === 'administrator',
  })),
);

const HUGO: readonly FilterEntry[] = [
  { name: 'Hugo', place: 'static', filter: hugo, keepsScripts: true },
];

/** In continuous integration all are there, so that a missing one fails. */
const isThere = (found: unknown): boolean => Boolean(process.env['CI']) || found !== undefined;

/**
 * The filters to test with: those that this machine has.
 *
 * @example describe.each(FILTERS)('$name', ({ filter }) => …);
 */
export const FILTERS: readonly FilterEntry[] = [
  ...(isThere(findWordPress()) ? WORDPRESS : []),
  { name: 'markdown-it', place: 'static', filter: markdownIt, keepsScripts: true },
  { name: 'marked', place: 'static', filter: marked, keepsScripts: true },
  { name: 'MDX', place: 'static', filter: mdx, keepsScripts: true },
];

/**
 * These and Hugo, for tests in further places.
 *
 * @example describe.each(ALL_FILTERS)('$name', ({ filter }) => …);
 */
export const ALL_FILTERS: readonly FilterEntry[] = [
  ...FILTERS,
  ...(isThere(findHugo()) ? HUGO : []),
];
