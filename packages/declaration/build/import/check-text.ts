import { verbatimRules } from '../../rules/text-rules.js';
import type { Locale } from '../../src/locales.js';
import type { Problems } from './problems.js';

/** Notes what is wrong with a text of a column, if anything: that it says something comes first. */
export function checkText(
  column: string,
  text: string,
  locale: Locale,
  problems: Problems,
  line: number,
): void {
  const found = Object.values(verbatimRules)
    .map((rule) => rule(text, locale))
    .find((message) => message !== null);
  if (found === undefined) return;
  problems.add(`column ${column}: ${text === '' ? 'expected a text; got nothing.' : found}`, line);
}
