import { NO_WORDS } from '../src/imported-words.js';
import { joinDeclaration } from '../src/join.js';
import type { Declaration } from '../src/model/declaration.js';
import type { Locale } from '../src/locales.js';
import type { Text } from '../src/text.js';
import { PAGE_RECORDS } from '../src/records.js';
import { entriesOf } from './rule.js';

/** Checks one language as a whole; yields a message for each fault. */
export type LanguageRule = (text: Text, locale: Locale) => readonly string[];

function placeholdersOf(text: string): string {
  return [...text.matchAll(/\{[^}]*\}?|\}/gu)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ');
}

/** A language has the same keys as another, no fewer and no more. */
export function sameKeys(model: object): LanguageRule {
  const expected = new Set([...entriesOf(model)].map(({ path }) => path));
  return (text) => {
    const paths = new Set([...entriesOf(text)].map(({ path }) => path));
    return [
      ...[...expected].filter((path) => !paths.has(path)).map((path) => `${path}: it is missing.`),
      ...[...paths].filter((path) => !expected.has(path)).map((path) => `${path}: no such key.`),
    ];
  };
}

/** A text has the placeholders that its counterpart has, each as often. */
export function samePlaceholders(model: object): LanguageRule {
  const expected = new Map(
    [...entriesOf(model)].map(({ path, text }) => [path, placeholdersOf(text)]),
  );
  return (language) =>
    [...entriesOf(language)]
      .filter(({ path, text }) => expected.has(path) && expected.get(path) !== placeholdersOf(text))
      .map(
        ({ path, text }) =>
          `${path}: expected the placeholders "${expected.get(path)}"; got "${placeholdersOf(text)}".`,
      );
}

const joined = (text: Text, locale: Locale): Declaration =>
  joinDeclaration(locale, text, NO_WORDS, PAGE_RECORDS);

/** The words that govern a passage stand before it in the paragraph. */
export const leadStandsBefore: LanguageRule = (text, locale) => {
  const { areas, commitments } = joined(text, locale);
  return commitments.flatMap(({ id, area, lead, text: words }) => {
    if (lead === null) return [];
    const paragraph = areas.find((candidate) => candidate.id === area)?.paragraph ?? '';
    const at = paragraph.indexOf(lead);
    return at >= 0 && at < paragraph.indexOf(words)
      ? []
      : [`${id}: its lead "${lead}" does not stand before it in the paragraph of commitments.`];
  });
};

/** The sentence that names the organizations has each of them, with its acronym behind it. */
export const organizationsAreNamed: LanguageRule = (text) =>
  Object.values(text.organizations)
    .filter(
      ({ name, acronym }) =>
        !new RegExp(`${name} ?[(（]${acronym}[)）]`, 'u').test(text.endorsement.organizations),
    )
    .map(({ name, acronym }) => `organizations: "${name} (${acronym})" is not in the sentence.`);
