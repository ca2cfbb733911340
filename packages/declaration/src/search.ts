import type { AreaId } from './areas.js';
import type { CommitmentId } from './commitments.js';
import type { OrganizationId } from './endorsements.js';
import type { StatementId } from './passages.js';
import { fold, searchKey, toSimplified, type Folded } from './fold.js';
import type { Declaration } from './model/declaration.js';
import type { Commitment, Statement } from './model/passage.js';
import { findRanges, findWord, type Range } from './find-word.js';
import { TRADITIONAL } from './simplified.js';

export { pairsFor } from './simplified.js';

/** A text in which words of the query were found. */
export interface SearchMatch {
  /** The name of the property of the record that was found. */
  readonly field: string;
  readonly text: string;
  /** Where in the text, in order, without overlaps. */
  readonly ranges: readonly Range[];
}

/** The sections of the page that are not areas. */
export type SectionId = 'introduction' | 'improvement' | 'implementation' | 'endorsement';

/** A record that holds every word of a query. */
export type SearchResult = {
  /** The higher, the better; only good for comparing results of one search. */
  readonly score: number;
  /** Where the words were found, the weightiest text first. */
  readonly matches: readonly SearchMatch[];
} & (
  | { readonly type: 'area'; readonly id: AreaId }
  | { readonly type: 'commitment'; readonly id: CommitmentId }
  | { readonly type: 'statement'; readonly id: StatementId }
  | { readonly type: 'organization'; readonly id: OrganizationId }
  | { readonly type: 'section'; readonly id: SectionId }
);

interface Field {
  readonly name: string;
  readonly text: string;
  readonly weight: number;
}

interface Searchable {
  readonly type: SearchResult['type'];
  readonly id: string;
  readonly fields: readonly Field[];
}

const TITLE = 8;
const NAME = 6;
const BODY = 3;
const ASIDE = 1;

/** A word found as a whole, or at the beginning of one, tells more than a part of one. */
const WHOLE_WORD = 3;
const BEGINNING = 2;
const PART = 1;

function searchables(declaration: Declaration): readonly Searchable[] {
  const { headings, endorsement } = declaration;
  const passage =
    (type: 'commitment' | 'statement') =>
    ({ id, lead, text }: Commitment | Statement): Searchable => ({
      type,
      id,
      fields: [
        { name: 'text', text, weight: BODY },
        { name: 'lead', text: lead ?? '', weight: ASIDE },
      ],
    });
  const section = (id: SectionId, text: string, more: readonly Field[] = []): Searchable => ({
    type: 'section',
    id,
    fields: [
      { name: 'heading', text: headings[id], weight: TITLE },
      { name: 'text', text, weight: BODY },
      ...more,
    ],
  });
  return [
    ...declaration.areas.map(({ id, title, short, action, photo }): Searchable => ({
      type: 'area',
      id,
      fields: [
        { name: 'title', text: title, weight: TITLE },
        { name: 'short', text: short, weight: NAME },
        { name: 'action', text: action, weight: BODY },
        { name: 'caption', text: photo.caption, weight: ASIDE },
      ],
    })),
    ...declaration.commitments.map(passage('commitment')),
    ...declaration.statements.map(passage('statement')),
    ...declaration.organizations.map(({ id, name, acronym }): Searchable => ({
      type: 'organization',
      id,
      fields: [
        { name: 'name', text: name, weight: NAME },
        { name: 'acronym', text: acronym, weight: NAME },
      ],
    })),
    section('introduction', declaration.introduction),
    section('improvement', declaration.improvement),
    section('implementation', declaration.implementation),
    section('endorsement', endorsement.text, [
      { name: 'pledge', text: endorsement.pledge, weight: BODY },
      { name: 'organizations', text: endorsement.organizations, weight: ASIDE },
    ]),
  ];
}

const LETTER = /[\p{L}\p{N}]/u;

function isBoundary(key: string, index: number): boolean {
  const character = key[index];
  return character === undefined || !LETTER.test(character);
}

/** How good the best place of a word is; 0 where it is not there. */
function qualityOf(text: Folded, word: string): number {
  const qualities = findWord(text, word).map((at) => {
    if (!isBoundary(text.key, at - 1)) return PART;
    return isBoundary(text.key, at + word.length) ? WHOLE_WORD : BEGINNING;
  });
  return Math.max(0, ...qualities);
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function searchOne(
  { type, id, fields }: Searchable,
  words: readonly string[],
): SearchResult | null {
  const found = fields
    .map(({ name, text, weight }) => {
      const folded = fold(text);
      const quality = words.map((word) => qualityOf(folded, word));
      return { name, text, weight, quality, ranges: findRanges(folded, words) };
    })
    .filter(({ ranges }) => ranges.length > 0);
  const scores = words.map((_, word) =>
    Math.max(0, ...found.map(({ weight, quality }) => weight * (quality[word] as number))),
  );
  if (scores.includes(0)) return null;
  // Of two equally good records, the one whose text says little else is the better.
  const density = Math.max(...found.map(({ text, ranges }) => lengthOf(ranges) / text.length));
  return {
    type,
    id,
    score: scores.reduce((sum, score) => sum + score, density),
    matches: found
      .sort((a, b) => b.weight - a.weight)
      .map(({ name, text, ranges }) => ({ field: name, text, ranges })),
  } as SearchResult;
}

/**
 * Finds the records that hold every word of a query, the best first. Accents, case, quotes, dashes,
 * Arabic hamza, vowel signs and tatweel, and traditional or simplified Chinese make no difference. A
 * word may be a part of a longer one, so that languages without spaces, and beginnings of words, are
 * found.
 *
 * @param declaration - the content in a language
 * @param query - words, separated by spaces; none finds nothing
 * @returns results, best first, in page order where they are equally good
 * @example search(fr, 'securite')[0].id; // 'safety-security'
 */
export function search(declaration: Declaration, query: string): SearchResult[] {
  const words = [...new Set(searchKey(toSimplified(query, TRADITIONAL)).split(' '))].filter(
    Boolean,
  );
  if (words.length === 0) return [];
  return searchables(declaration)
    .map((searchable) => searchOne(searchable, words))
    .filter((result) => result !== null)
    .sort((a, b) => b.score - a.score);
}
