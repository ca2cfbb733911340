import type { Locale } from '@a4p/declaration';
import { loadText } from '#text';
import { catalogue, type Load, type Tag } from '../catalogue.js';

/** A title for a page that holds one widget: what it shows, and the name of the initiative. */
export async function makeTitle(tag: Tag, locale: Locale, area: string | null): Promise<string> {
  const load: Load = (name) => loadText(locale, name);
  const [title, { name }] = [await catalogue[tag].title(load, area), await load('commitments')];
  return title === name ? title : `${title} – ${name}`;
}
