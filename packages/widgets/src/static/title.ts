import type { Locale } from '@a4p/declaration';
import { importChunks } from '#chunks';
import type { ChunkName, Chunks } from '../base/chunks.js';
import { catalogue, type Tag } from '../catalogue.js';
import { elements } from '../elements.js';

const names: readonly ChunkName[] = elements.flatMap(({ chunks }) => [...chunks]);

/** A title for a page that holds one widget: what it shows, and the name of the initiative. */
export async function makeTitle(tag: Tag, locale: Locale, area: string | null): Promise<string> {
  const content = (await importChunks?.(locale, names)) as Chunks;
  const title = catalogue[tag].title(content, area);
  const { name } = content.commitments;
  return title === name ? title : `${title} – ${name}`;
}
