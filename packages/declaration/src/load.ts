import type { Locale } from './locales.js';
import type { Declaration } from './model/declaration.js';

const modules: { readonly [L in Locale]: () => Promise<{ readonly default: Declaration }> } = {
  ar: () => import('../content/ar.js'),
  en: () => import('../content/en.js'),
  es: () => import('../content/es.js'),
  fr: () => import('../content/fr.js'),
  ru: () => import('../content/ru.js'),
  zh: () => import('../content/zh.js'),
};

/**
 * The content in a language that is chosen at run time.
 *
 * @param locale - one of the six languages
 * @throws RangeError if it is none of them, as a rejection
 * @example const { areas } = await loadDeclaration('ar');
 */
export async function loadDeclaration(locale: Locale): Promise<Declaration> {
  if (!Object.hasOwn(modules, locale)) {
    throw new RangeError(
      `loadDeclaration: expected one of ${Object.keys(modules).join(', ')}; got "${locale as string}".`,
    );
  }
  return (await modules[locale]()).default;
}
