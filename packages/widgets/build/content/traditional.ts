import type { Locale } from '@a4p/declaration';
import { pairsFor } from '@a4p/declaration/search';

/** What a search in Chinese takes for the same as the characters of some content. */
export function traditionalOf(locale: Locale, content: object): { readonly traditional?: string } {
  return locale === 'zh' ? { traditional: pairsFor(JSON.stringify(content)) } : {};
}
