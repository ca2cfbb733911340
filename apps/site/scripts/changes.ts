/** The words that changed from each released version to the next. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '@a4p/declaration';
// eslint-disable-next-line no-restricted-imports -- what compares two versions is in no package: it is a tool of this repository
import { changesIn, type Published } from '../../../packages/declaration/build/content-changes.js';
import type { ReleasedVersion } from './releases.js';

/** Keys of what the data say in no words: ids and marks, and the notice that is made of the others. */
const NO_WORDS = new Set([
  ...['id', 'locale', 'direction', 'status', 'source', 'sources', 'iso2'],
  ...['area', 'kind', 'by', 'byBasis', 'in', 'reason', 'commitments'],
]);

/** A text or a figure that is not what it was. */
export interface ChangedWords {
  readonly languages: readonly Locale[];
  /** Where it stands in the data, such as `areas/conduct/title`. */
  readonly key: string;
  /** `null` where it is new. */
  readonly before: string | null;
  /** `null` where it is gone. */
  readonly after: string | null;
}

/** What a release changed; nothing can be said of the first. */
export interface ReleaseChanges {
  readonly version: string;
  /** The day of the release (ISO 8601); `null` where that is not known. */
  readonly date: string | null;
  readonly words: readonly ChangedWords[] | null;
}

function isWords(place: string): boolean {
  const last = place.slice(place.lastIndexOf('/') + 1);
  // Numbers are the places of ids in a list; `texts` says what the texts are.
  return !place.startsWith('texts/') && !NO_WORDS.has(last) && !/^\d+$/.test(last);
}

/** What these files hold besides is in that of the language too. */
const isOfEndorsers = (place: string): boolean => /^(totals|states\/named)\//.test(place);

/** The files of a language, and what counts in each. */
const filesOf = (locale: Locale): readonly (readonly [string, (place: string) => boolean])[] => [
  [`${locale}.json`, () => true],
  [`endorsements.${locale}.json`, isOfEndorsers],
];

function asWords(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The words that changed between two versions of the data.
 *
 * @param before - the JSON files of the earlier version, by name: `{ 'fr.json': … }`
 * @param after - those of the later version
 * @returns each change once, with the languages in which it is the same
 * @example changedWords({ 'es.json': old }, { 'es.json': now })[0]?.after;
 */
export function changedWords(before: Published, after: Published): readonly ChangedWords[] {
  const found = new Map<string, ChangedWords>();
  for (const { id } of locales) {
    for (const [file, counts] of filesOf(id)) {
      for (const { kind, place, old, now } of changesIn(before[file], after[file])) {
        if (kind === 'link' || !counts(place) || !isWords(place)) continue;
        const words = { key: place, before: asWords(old), after: asWords(now) };
        const same = JSON.stringify(words);
        const languages = found.get(same)?.languages ?? [];
        found.set(same, { ...words, languages: [...languages, id] });
      }
    }
  }
  return [...found.values()];
}

function read(folder: string): Published {
  const json = join(folder, 'declaration/dist/json');
  return Object.fromEntries(
    readdirSync(json)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, JSON.parse(readFileSync(join(json, file), 'utf8')) as unknown]),
  );
}

function dateOf(folder: string): string | null {
  const file = join(folder, 'date.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/**
 * What each release changed, newest first.
 *
 * @param releases - oldest first, each with the unpacked package `declaration` in its folder
 * @example changesBetween(readReleases('releases'))[0]?.words;
 */
export function changesBetween(
  releases: readonly Pick<ReleasedVersion, 'version' | 'folder'>[],
): readonly ReleaseChanges[] {
  return releases
    .map(({ version, folder }, index): ReleaseChanges => {
      const earlier = releases[index - 1];
      return {
        version,
        date: dateOf(folder),
        words: earlier ? changedWords(read(earlier.folder), read(folder)) : null,
      };
    })
    .toReversed();
}
