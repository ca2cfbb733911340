import type { Locale } from '@a4p/declaration';
import type { Tag } from '@a4p/widgets/static';

const NEEDS_AREA: readonly Tag[] = ['a4p-area-card', 'a4p-area-detail'];
const TAKES_AREA: readonly Tag[] = ['a4p-commitment-list', 'a4p-commitment-chart'];

/** Whether a widget shows one area, may be narrowed to one, or knows none. */
export function areaUse(widget: Tag): 'needs' | 'takes' | 'none' {
  if (NEEDS_AREA.includes(widget)) return 'needs';
  return TAKES_AREA.includes(widget) ? 'takes' : 'none';
}

/** Whether a widget does more with the script than show its text: its iframe page loads it then. */
export function hasControls(widget: Tag): boolean {
  return widget === 'a4p-commitment-list';
}

/** One page for an iframe. */
export interface Embed {
  readonly tag: Tag;
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
