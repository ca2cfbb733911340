/**
 * The six official languages of the United Nations, in the order in which the UN lists them in English.
 * French is the source; the others are this project's own translations.
 *
 * @example locales.map(({ id }) => id); // ['ar', 'zh', 'en', 'fr', 'ru', 'es']
 */
export const locales = [
  { id: 'ar', name: 'العربية', direction: 'rtl' },
  { id: 'zh', name: '中文', direction: 'ltr' },
  { id: 'en', name: 'English', direction: 'ltr' },
  { id: 'fr', name: 'Français', direction: 'ltr' },
  { id: 'ru', name: 'Русский', direction: 'ltr' },
  { id: 'es', name: 'Español', direction: 'ltr' },
] as const satisfies readonly { id: string; name: string; direction: 'ltr' | 'rtl' }[];

/** A language of the declaration, as a BCP 47 tag. */
export type Locale = (typeof locales)[number]['id'];

/** The writing direction of a language. */
export type Direction = (typeof locales)[number]['direction'];
