import type { Locale } from './locales.js';

/** How a language writes what a declaration does not say itself. */
interface Format {
  /** The tag for `Intl`: Arabic with Latin digits, English with the day before the month. */
  readonly intl: string;
  /** What stands between the parts of a citation. */
  readonly comma: string;
}

const FORMATS: { readonly [L in Locale]: Format } = {
  ar: { intl: 'ar-u-nu-latn', comma: '، ' },
  zh: { intl: 'zh', comma: '，' },
  en: { intl: 'en-GB', comma: ', ' },
  fr: { intl: 'fr', comma: ', ' },
  ru: { intl: 'ru', comma: ', ' },
  es: { intl: 'es', comma: ', ' },
};

/**
 * How a language writes dates, numbers and citations, as the United Nations do.
 *
 * @example new Intl.NumberFormat(formatOf('ar').intl).format(154); // '154'
 */
export function formatOf(locale: Locale): Format {
  return FORMATS[locale];
}
