import type { Locale } from '@a4p/declaration';
import type { TagName } from '@a4p/widgets/elements';

/** One page for an iframe. */
export interface Embed {
  readonly tag: TagName;
  readonly lang: Locale;
  /** The area it shows; `null` for all, or where there is no choice. */
  readonly area: string | null;
}

/**
 * Where a page lies below the site.
 *
 * @example embedPath({ tag: 'a4p-area-card', lang: 'fr', area: 'protection' }, 'html');
 * // 'embed/fr/area-card/protection.html'
 */
export function embedPath({ tag, lang, area }: Embed, ending: 'html' | 'json'): string {
  return `embed/${lang}/${tag.slice('a4p-'.length)}${area ? `/${area}` : ''}.${ending}`;
}
