import { formatDate } from './date.js';
import { formatOf } from './formats.js';
import { findLocale, type Locale } from './locales.js';
import type { Source } from './model/source.js';

/**
 * A document as a sentence names it: its title, or else its publisher, and its date.
 *
 * @param source - the document
 * @param locale - the language of the sentence; the title stays in its own
 * @example documentName(findSource('un-note-2018'), 'fr');
 */
export function documentName({ title, publisher, date }: Source, locale: Locale): string {
  const { direction } = findLocale(locale);
  const name = title ?? publisher;
  // The direction of a title is its own: it stands between a first strong isolate and the end of one.
  const named = direction === 'rtl' ? `\u2068${name}\u2069` : name;
  return date === null ? named : [named, formatDate(date, locale)].join(formatOf(locale).comma);
}
