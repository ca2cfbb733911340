import { formatOf, type Locale } from '@a4p/declaration';

/** A sentence for each plural category of a language; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * A number in a language's digits and groups.
 *
 * @example formatNumber(1234, 'fr'); // '1 234' with a narrow no-break space
 */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(formatOf(locale).intl).format(value);
}

/** The sentence of a plural table that a number takes, with `{n}` still in it. */
export function pluralForm(forms: Plural, count: number, locale: Locale): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
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
  return pluralForm(forms, count, locale).replace('{n}', formatNumber(count, locale));
}
