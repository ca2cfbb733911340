import { fill, type Locale } from '@a4p/declaration';
import { importChunks } from '#chunks';
import type { ChunkName, Chunks } from '../base/chunks.js';
import { classes } from '../classes.js';
import type { TagName } from '../elements.js';

type Title = (content: Chunks, area: string | null) => string;

/** The title of an area. */
export const areaTitle = ({ areas }: Chunks, id: string | null): string | undefined =>
  areas.areas.find((area) => area.id === id)?.title;

const joined = ({ declaration }: Chunks, title: string, name: string): string =>
  fill(declaration.title, { title, name });

const afterArea =
  (title: (content: Chunks) => string): Title =>
  (content, id) => {
    const area = areaTitle(content, id);
    return area ? joined(content, area, title(content)) : title(content);
  };

const areaAlone: Title = (content, id) => areaTitle(content, id) ?? content.areas.name;

/** What an element shows, in its own words; the name of the initiative where none is given. */
const titles: Partial<Record<TagName, Title>> = {
  'a4p-area-card': areaAlone,
  'a4p-area-detail': areaAlone,
  'a4p-area-grid': ({ declaration }) => declaration.headings.improvement,
  'a4p-commitment-chart': afterArea(({ chart }) => chart.messages.caption),
  'a4p-commitment-list': afterArea(({ declaration }) => declaration.messages.commitments),
  'a4p-endorser-counter': ({ counter }) => counter.states.join(''),
  'a4p-endorser-list': ({ endorsers }) => endorsers.messages.organizations,
  'a4p-pledge': ({ pledge }) => pledge.caption,
  'a4p-teaser': ({ counter }) => counter.states.join(''),
};

const names: readonly ChunkName[] = classes.flatMap(({ chunks }) => [...chunks]);

/** A title for a page that holds one widget: what it shows, and the name of the initiative. */
export async function makeTitle(
  tagName: TagName,
  locale: Locale,
  area: string | null,
): Promise<string> {
  const content = (await importChunks?.(locale, names)) as Chunks;
  const { name } = content.areas;
  const title = titles[tagName]?.(content, area) ?? name;
  return title === name ? title : joined(content, title, name);
}
