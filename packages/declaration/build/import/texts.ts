import { joinDeclaration } from '../../src/join.js';
import { NO_WORDS } from '../../src/imported-words.js';
import { locales, type Locale } from '../../src/locales.js';
import type { Declaration } from '../../src/model/declaration.js';
import { PAGE_RECORDS } from '../../src/records.js';
import { recordKey, statusOf } from '../../src/status.js';
import type { Text } from '../../src/text.js';
import type { Texts } from '../texts.js';
import { checkText } from './check-text.js';
import type { Imported } from './imported.js';
import { didYouMean } from './nearest.js';
import { ImportError, Problems } from './problems.js';
import { readCsv } from './read-csv.js';
import { knownSource } from './source.js';

type Node = unknown;

const isText = (key: string): boolean =>
  !/(^|\.)(id|locale|direction|status|source|kind|area|by|byBasis|number|reason|in|shown|href)$/.test(
    key,
  ) &&
  !/^(notices|texts|restorations)\.|\.summary$|^(introductionEnd|survey)\.|furtherInformation\./.test(
    key,
  );

/** Every text of a declaration with its key; items of lists are named by their ids. */
function* textsIn(node: Node, key = ''): Generator<readonly [string, string]> {
  if (typeof node === 'string') {
    if (isText(key)) yield [key, node];
  } else if (typeof node === 'object' && node !== null) {
    for (const [name, child] of Object.entries(node)) {
      const own = (child as { readonly id?: string } | null)?.id ?? name;
      // Lists of ids have no words.
      if (Array.isArray(node) && typeof child === 'string') continue;
      yield* textsIn(child, key ? `${key}.${own}` : own);
    }
  }
}

/**
 * The texts of a language that an import can replace, by key: those of the page, without what is ours in
 * every language and what is broken off.
 *
 * @example importableTexts('fr', text, imported).get('areas.protection.paragraph');
 */
export function importableTexts(
  locale: Locale,
  text: Text,
  imported: Imported,
): ReadonlyMap<string, string> {
  const declaration = joinDeclaration(locale, text, imported.words[locale], PAGE_RECORDS);
  return new Map(textsIn(declaration));
}

interface Change {
  readonly text: string;
  readonly line: number;
}

/** A paragraph comes with all its passages and the words that govern them, each found in it, or not at all. */
function checkParagraphs(
  changes: ReadonlyMap<string, Change>,
  declaration: Declaration,
  problems: Problems,
): void {
  const { areas, commitments, statements } = declaration;
  for (const { id: area } of areas) {
    const held = [...commitments, ...statements].filter((passage) => passage.area === area);
    const paragraphKey = `areas.${area}.paragraph`;
    const keys = held.flatMap((passage) => {
      const own = recordKey(passage);
      return [...(passage.lead === null ? [] : [`${own}.lead`]), `${own}.text`];
    });
    const paragraph = changes.get(paragraphKey);
    const given = keys.filter((key) => changes.has(key));
    if (!paragraph && given.length === 0) continue;
    const missing = [paragraphKey, ...keys].filter((key) => !changes.has(key));
    if (missing.length > 0) {
      problems.add(
        `Expected the paragraph of ${area} together with all its passages; got none of ${missing.join(', ')}.`,
      );
      continue;
    }
    for (const key of keys) {
      const { text, line } = changes.get(key) as Change;
      if (paragraph?.text.includes(text)) continue;
      problems.add(
        `${key}: expected words that stand in ${paragraphKey} (line ${paragraph?.line ?? 0}); got "${text}".`,
        line,
      );
    }
  }
}

/**
 * Imports the United Nations' own wording in a language.
 *
 * @param csv - columns `key` and `text`
 * @param options - the language, and the id of the source
 * @param imported - what there is
 * @param texts - the texts of every language
 * @throws ImportError with every line that cannot be understood
 */
export function importTexts(
  csv: string,
  {
    locale: tag = '',
    source: id,
  }: { readonly locale?: string | undefined; readonly source?: string | undefined },
  imported: Imported,
  texts: Texts,
): Imported {
  const locale = knownLocale(tag);
  const document = knownSource(id, imported);
  const text = texts[locale];
  const known = importableTexts(locale, text, imported);
  const before = joinDeclaration(locale, text, NO_WORDS, PAGE_RECORDS);
  const problems = new Problems();
  const changes = new Map<string, Change>();
  for (const { line, cells } of readCsv(csv, ['key', 'text'])) {
    const { key } = cells;
    if (!known.has(key)) {
      problems.add(
        `column key: expected a key of "npm run import -- texts --list ${locale}"; got "${key}".${didYouMean(key, [...known.keys()])}`,
        line,
      );
      continue;
    }
    const first = changes.get(key);
    if (first) problems.add(`column key: "${key}" stands on line ${first.line}, too.`, line);
    if (statusOf(before, key).status === 'source') {
      problems.add(
        `${key}: expected a text that is a translation; this one is the page’s own, verbatim.`,
        line,
      );
    }
    checkText('text', cells.text, locale, problems, line);
    if (/[{}]/.test(cells.text)) problems.add(`${key}: expected a text without braces.`, line);
    changes.set(key, { text: cells.text, line });
  }
  problems.throwIfAny();
  checkParagraphs(changes, joinDeclaration('fr', texts.fr, NO_WORDS, PAGE_RECORDS), problems);
  problems.throwIfAny();
  const words = imported.words[locale];
  const added = Object.fromEntries(
    [...changes].map(([key, { text: own }]) => [key, { text: own, source: document.id }]),
  );
  return {
    ...imported,
    words: { ...imported.words, [locale]: { ...words, texts: { ...words.texts, ...added } } },
  };
}

/**
 * One of the languages.
 *
 * @throws ImportError that names them
 */
export function knownLocale(tag: string): Locale {
  const ids = locales.map(({ id }) => id);
  const found = ids.find((id) => id === tag);
  if (found) return found;
  throw new ImportError([`--locale: expected one of ${ids.join(', ')}; got "${tag}".`]);
}
