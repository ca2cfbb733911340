import type { Locale } from './locales.js';

/** How a language writes what a declaration does not say itself. */
interface Format {
  /** The tag for `Intl`: Arabic with Latin digits, English with the day before the month. */
  readonly intl: string;
  /** What stands between the parts of a citation. */
  readonly comma: string;
  /** What ends a sentence. */
  readonly fullStop: string;
}

const FORMATS: { readonly [L in Locale]: Format } = {
  ar: { intl: 'ar-u-nu-latn', comma: '، ', fullStop: '.' },
  zh: { intl: 'zh', comma: '，', fullStop: '。' },
  en: { intl: 'en-GB', comma: ', ', fullStop: '.' },
  fr: { intl: 'fr', comma: ', ', fullStop: '.' },
  ru: { intl: 'ru', comma: ', ', fullStop: '.' },
  es: { intl: 'es', comma: ', ', fullStop: '.' },
};

/**
 * How a language writes dates, numbers and citations, as the United Nations do.
 *
 * @example new Intl.NumberFormat(formatOf('ar').intl).format(154); // '154'
 */
export function formatOf(locale: Locale): Format {
  return FORMATS[locale];
}
