import * as v from 'valibot';
import { sourceSchema, type Source } from '../../src/model/source.js';
import { DATE, ID } from '../../src/model/values.js';
import type { SourceId } from '../../src/sources.js';
import { allSources, type Imported } from './imported.js';
import { didYouMean } from './nearest.js';
import { ImportError, Problems } from './problems.js';

/** What a document that is added as a source is said to be. */
export interface SourceOptions {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** A BCP 47 tag, or `mul` for a document in all six languages. */
  readonly language?: string | undefined;
  /** ISO 8601, as precise as known. */
  readonly date?: string | undefined;
  readonly href?: string | undefined;
}

/** The command that adds a source. */
const ADD =
  'npm run import -- source ID --title "…" --publisher "…" --language fr --date 2018-09-25 --href https://…';

/**
 * Adds a source.
 *
 * @param id - small letters, digits and hyphens
 * @param options - what it is
 * @param imported - what there is
 * @throws ImportError that says all that is missing or wrong
 */
export function addSource(
  id: string,
  { title = '', publisher = '', language = '', date, href }: SourceOptions,
  imported: Imported,
): Imported {
  const problems = new Problems();
  if (!ID.test(id)) {
    problems.add(
      `Expected an id of small letters, digits and hyphens, such as un-list-2027; got "${id}".`,
    );
  }
  if (allSources(imported).some((source) => source.id === id)) {
    problems.add(`Expected an id that is not in use; got "${id}".`);
  }
  for (const [name, value] of Object.entries({ title, publisher, language })) {
    if (value.trim() === '') problems.add(`Expected --${name}; got nothing. ${ADD}`);
  }
  if (language && !isLanguage(language)) {
    problems.add(
      `--language: expected a language tag such as en, or mul for a document in all six languages; got "${language}".`,
    );
  }
  if (href !== undefined && !/^https?:\/\/\S+$/.test(href)) {
    problems.add(`--href: expected an address that begins with https://; got "${href}".`);
  }
  if (date !== undefined) checkDate(date, '--date', problems);
  problems.throwIfAny();
  const source: Source = {
    id,
    title: title.trim(),
    publisher: publisher.trim(),
    lang: language,
    href: href ?? null,
    date: date ?? null,
    used: 'What was imported from it.',
  };
  return { ...imported, sources: [...imported.sources, v.parse(sourceSchema, source)] };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text is a day, a month or a year that there is: not 30 February. */
function isDate(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Notes a date that is none. */
export function checkDate(date: string, what: string, problems: Problems, line?: number): void {
  if (isDate(date)) return;
  problems.add(
    `${what}: expected a date such as 2018-09-25, 2018-09 or 2018; got "${date}".`,
    line,
  );
}

/**
 * A source that is there.
 *
 * @throws ImportError that says how to add one
 */
export function knownSource(
  id: string | undefined,
  imported: Imported,
): Source & { readonly id: SourceId } {
  const all = allSources(imported);
  const found = all.find((source) => source.id === id);
  if (found) return found as Source & { readonly id: SourceId };
  const ids = all.map((source) => source.id);
  throw new ImportError([
    id === undefined
      ? `Expected --source with the id of a document; got nothing. Add one with:\n  ${ADD}`
      : `--source: expected the id of a document that is known; got "${id}".${didYouMean(id, ids)} Add it with:\n  ${ADD.replace('ID', id)}`,
  ]);
}
