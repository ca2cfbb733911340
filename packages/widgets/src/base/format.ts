import type { Locale } from '@a4p/declaration';

/** A sentence for each plural category of a language; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Arabic with Latin digits, as the United Nations prints it. */
function intlLocale(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

/** Made once per language and kind: making them is what costs. */
const cache = new Map<string, unknown>();

function cached<Value>(key: string, make: () => Value): Value {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Value;
}

/**
 * A number in a language's digits and groups.
 *
 * @example formatNumber(1234, 'fr'); // '1 234' with a narrow no-break space
 */
export function formatNumber(value: number, locale: Locale): string {
  return cached(`n${locale}`, () => new Intl.NumberFormat(intlLocale(locale))).format(value);
}

/**
 * The sentence of a plural table that fits a number.
 *
 * @param forms - a sentence per category, `{n}` for the number
 * @param count - a whole number
 * @param locale - the language of the sentences
 * @example formatPlural({ one: '{n} État', other: '{n} États' }, 154, 'fr'); // '154 États'
 */
export function formatPlural(forms: Plural, count: number, locale: Locale): string {
  const rules = cached(`p${locale}`, () => new Intl.PluralRules(locale));
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replace('{n}', formatNumber(count, locale));
}

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
  return cached(
    `d${parts}${locale}`,
    () => new Intl.DateTimeFormat(intlLocale(locale), options),
  ).format(new Date(date));
}
