/** What the tests of imports begin with. */
import { recordsOf, type Imported } from '../../build/import/imported.js';
import { ImportError } from '../../build/import/problems.js';
import { addSource } from '../../build/import/source.js';
import { texts } from '../../build/texts.js';
import type { Declaration } from '../../src/index.js';
import { joinDeclaration } from '../../src/join.js';
import type { Locale } from '../../src/locales.js';
import { pristine } from './pristine.js';

/** Nothing imported but a source, made up. */
export const before = addSource(
  'made-up-list',
  { title: 'MADE-UP list', publisher: 'United Nations', language: 'en', date: '2021-03-29' },
  pristine,
);

/** The option that names that source. */
export const withSource = { source: 'made-up-list' } as const;

/** A declaration as it is after an import. */
export function joined(locale: Locale, imported: Imported): Declaration {
  return joinDeclaration(locale, texts[locale], imported.words[locale], recordsOf(imported));
}

/** The problems that something ends with. */
export function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  return [];
}
