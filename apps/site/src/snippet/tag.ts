import { fallbackOf, type Attributes } from '@a4p/widgets/static';
import type { Locale } from '@a4p/declaration';
import type { TagName } from '@a4p/widgets/elements';

/** A widget of a snippet: its tag, and what it is told. */
export interface Widget {
  readonly tag: TagName;
  readonly attributes: Attributes;
  /** The language of what is inside the tag: where the tag has no `lang`, that of the page it is for. */
  readonly words: Locale;
  /** A colour such as `#9b1c1c` in place of the widgets' own. */
  readonly accent?: string;
}

const escapeValue = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Attributes as HTML writes them, each after a space.
 *
 * @example writeAttributes({ lang: 'fr', filters: true }); // ' lang="fr" filters'
 */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return [];
      return value === true || value === ''
        ? [` ${name}`]
        : [` ${name}="${escapeValue(String(value))}"`];
    })
    .join('');
}

/**
 * A widget's tag around what is shown until it is ready, on one line: no editor's filter breaks it there.
 *
 * @param widget - the widget
 * @param inside - HTML
 * @example writeTag({ tag: 'a4p-pledge', attributes: { lang: 'fr' }, words: 'fr' }, 'Engagement');
 */
export function writeTag({ tag, attributes, accent }: Widget, inside: string): string {
  const style = accent ? ` style="--a4p-accent: ${accent}"` : '';
  return `<${tag}${writeAttributes(attributes)}${style}>${inside}</${tag}>`;
}

/**
 * A widget's words in short, in HTML on one line.
 *
 * @example await wordsOf({ tag: 'a4p-pledge', attributes: {}, words: 'fr' });
 */
export function wordsOf({ tag, attributes, words }: Widget): Promise<string> {
  return fallbackOf(tag, { ...attributes, lang: words });
}

/**
 * The first line of a widget's words in short, without markup: a tag is never empty.
 *
 * @example await firstWordsOf({ tag: 'a4p-pledge', attributes: {}, words: 'fr' });
 */
export async function firstWordsOf(widget: Widget): Promise<string> {
  const [first = ''] = (await wordsOf(widget)).split('<br>');
  return first.replace(/<\/?b>/g, '');
}
