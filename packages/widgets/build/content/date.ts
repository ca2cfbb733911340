import type { Locale } from '@a4p/declaration';
import { intlLocale } from './format.js';

/**
 * A date as precise as it is known, in UTC so that it is the same everywhere.
 *
 * @param date - ISO 8601: `2021`, `2021-03` or `2021-03-04`
 * @param locale - the language to write it in
 * @example formatDate('2021-03', 'fr'); // 'mars 2021'
 */
export function formatDate(date: string, locale: Locale): string {
  const parts = date.split('-').length;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  return new Intl.DateTimeFormat(intlLocale(locale), options).format(new Date(date));
}
