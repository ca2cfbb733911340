import type { Locale } from '@a4p/declaration';

/** A sentence for each plural category of a language; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The language for `Intl`: Arabic with Latin digits, as the United Nations prints it. */
export function intlLocale(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

const cache = new Map<string, unknown>();

/** What `Intl` makes, made once per language and kind: making it is what costs. */
export function cached<Value>(key: string, make: () => Value): Value {
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
