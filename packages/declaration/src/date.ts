import { formatOf } from './formats.js';
import type { Locale } from './locales.js';

/** Both names of each month, as the United Nations write them in Arabic; `Intl` has the second alone. */
const ARABIC_MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

function arabicDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && ARABIC_MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The United Nations write the word for "year" out. */
function withRussianYear(words: string): string {
  return /^\d+$/.test(words) ? `${words} год` : words.replace(/\s*г\.$/, ' года');
}

/**
 * A date as precise as it is known, as the United Nations write it, in UTC so that it is the same
 * everywhere.
 *
 * @param date - ISO 8601: `2021`, `2021-03` or `2021-03-04`
 * @param locale - the language to write it in
 * @example formatDate('2021-03', 'fr'); // 'mars 2021'
 */
export function formatDate(date: string, locale: Locale): string {
  if (locale === 'ar') return arabicDate(date);
  const parts = date.split('-').length;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  const words = new Intl.DateTimeFormat(formatOf(locale).intl, options).format(new Date(date));
  if (locale === 'fr') return words.replace(/^1 /, '1er ');
  return locale === 'ru' ? withRussianYear(words) : words;
}
