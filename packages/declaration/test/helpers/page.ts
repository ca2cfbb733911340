import { NO_WORDS } from '../../src/imported-words.js';
import type { Declaration } from '../../src/index.js';
import { joinDeclaration } from '../../src/join.js';
import type { Locale } from '../../src/locales.js';
import { PAGE_RECORDS } from '../../src/records.js';
import { texts } from '../../build/texts.js';

/**
 * A language as the page alone gives it, whatever has been imported since.
 *
 * @example pageDeclaration('fr').commitments.length; // 21
 */
export function pageDeclaration(locale: Locale): Declaration {
  return joinDeclaration(locale, texts[locale], NO_WORDS, PAGE_RECORDS);
}
