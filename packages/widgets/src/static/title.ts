import type { Locale } from '@a4p/declaration';
import { loadText } from '#text';
import type { Tag } from './static.js';

type TitleMaker = (locale: Locale, area: string | null) => Promise<string>;

async function areaTitle(locale: Locale, id: string | null): Promise<string | undefined> {
  const { areas } = await loadText(locale, 'areas');
  return areas.find((area) => area.id === id)?.title;
}

async function withArea(title: string, locale: Locale, id: string | null): Promise<string> {
  const area = await areaTitle(locale, id);
  return area ? `${area} – ${title}` : title;
}

const name: TitleMaker = async (locale) => (await loadText(locale, 'commitments')).name;
const ofArea: TitleMaker = async (locale, id) => (await areaTitle(locale, id)) ?? name(locale, id);

const makers: Readonly<Record<Tag, TitleMaker>> = {
  'a4p-area-card': ofArea,
  'a4p-area-detail': ofArea,
  'a4p-area-grid': async (locale) => (await loadText(locale, 'declaration')).headings.improvement,
  'a4p-commitment-list': async (locale, id) =>
    withArea((await loadText(locale, 'declaration')).labels.engagements, locale, id),
  'a4p-commitment-chart': async (locale, id) =>
    withArea((await loadText(locale, 'commitments')).chartLabels.caption, locale, id),
  'a4p-declaration': name,
  'a4p-endorser-counter': async (locale) =>
    (await loadText(locale, 'endorsement')).counter.states.join(''),
  'a4p-endorser-list': async (locale) => (await loadText(locale, 'endorsement')).list.organizations,
  'a4p-pledge': async (locale) => (await loadText(locale, 'endorsement')).pledgeLabels.caption,
};

/** A title for a page that holds one widget: what it shows, and the name of the initiative. */
export async function makeTitle(tag: Tag, locale: Locale, area: string | null): Promise<string> {
  const [title, initiative] = [await makers[tag](locale, area), await name(locale, null)];
  return title === initiative ? title : `${title} – ${initiative}`;
}
