/**
 * The six official languages of the United Nations, in the order in which the UN lists them in English.
 * French is the source; the others are this project's own translations.
 *
 * @example locales.map(({ id }) => id); // ['ar', 'zh', 'en', 'fr', 'ru', 'es']
 */
export const locales = [
  { id: 'ar', name: 'العربية', direction: 'rtl', wordSpace: ' ' },
  { id: 'zh', name: '中文', direction: 'ltr', wordSpace: '' },
  { id: 'en', name: 'English', direction: 'ltr', wordSpace: ' ' },
  { id: 'fr', name: 'Français', direction: 'ltr', wordSpace: ' ' },
  { id: 'ru', name: 'Русский', direction: 'ltr', wordSpace: ' ' },
  { id: 'es', name: 'Español', direction: 'ltr', wordSpace: ' ' },
] as const satisfies readonly {
  id: string;
  /** Its name in itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** What stands between words and between sentences. */
  wordSpace: ' ' | '';
}[];

/** A language of the declaration, as a BCP 47 tag. */
export type Locale = (typeof locales)[number]['id'];

/**
 * What is known of a language.
 *
 * @throws RangeError if it is none of them
 * @example findLocale('ar').direction; // 'rtl'
 */
export function findLocale(locale: Locale): (typeof locales)[number] {
  const found = locales.find(({ id }) => id === locale);
  if (found) return found;
  throw new RangeError(
    `findLocale: expected one of ${locales.map(({ id }) => id).join(', ')}; got "${locale as string}".`,
  );
}

/**
 * Sentences, or parts of one, in a row, with the space that the language puts between them.
 *
 * @param locale - the language that they are in
 * @param parts - the sentences
 * @example joinSentences('zh', '据联合国网页所述。', '分段并非联合国所作。');
 */
export function joinSentences(locale: Locale, ...parts: readonly string[]): string {
  return parts.join(findLocale(locale).wordSpace);
}

/** The writing direction of a language. */
export type Direction = (typeof locales)[number]['direction'];
