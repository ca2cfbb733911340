import type { AreaId, Locale } from '@a4p/declaration';
import { importChunks } from '#chunks';
import type { Chunks, Provenance } from '../base/chunks.js';
import type { TagName } from '../elements.js';
import { areaOf } from '../parts/area-of.js';
import { classOf } from './element-class.js';
import { areaTitle } from './title.js';
import { escapeText } from './write-template.js';

/** What an element says in short: a title, if it has one, what follows, and where that comes from. */
interface Short {
  readonly title?: string | undefined;
  readonly lines: readonly string[];
  readonly provenance: Provenance;
}

type ShortOf = (content: Chunks, area: AreaId | null) => Short;

const shorts: Partial<Record<TagName, ShortOf>> = {
  'a4p-area-card': (content, id) => ({
    title: areaTitle(content, id),
    lines: [
      content.cards.cards[content.areas.areas.findIndex((area) => area.id === id)]?.summary ?? '',
      content.cards.provenance.mark ?? '',
    ],
    provenance: content.cards.provenance,
  }),
  'a4p-area-detail': (content, id) => ({
    title: areaTitle(content, id),
    lines: content.commitments.passages
      .filter((passage) => areaOf(passage) === id)
      .slice(0, 1)
      .map(({ text, shown = text }) => shown),
    provenance: content.commitments.provenance,
  }),
  'a4p-area-grid': (content) => ({
    lines: content.areas.areas.map(({ title }) => title),
    provenance: content.commitments.provenance,
  }),
  'a4p-commitment-chart': (content) => ({
    title: content.chart.messages.caption,
    lines: Object.values(content.chart.sentences),
    provenance: content.chart.provenance,
  }),
  'a4p-commitment-list': (content) => ({
    lines: [content.commitments.notices.stated],
    provenance: content.commitments.provenance,
  }),
  'a4p-endorser-counter': ({ counter }) => ({
    lines: [counter.states.join(''), counter.organizationsToo ?? ''],
    provenance: counter.provenance,
  }),
  'a4p-endorser-list': ({ endorsers }) => ({
    title: endorsers.messages.organizations,
    lines: endorsers.organizations.map(({ name, acronym }) => `${name} (${acronym})`),
    provenance: endorsers.provenance,
  }),
  'a4p-pledge': ({ pledge }) => ({
    lines: [pledge.quotation, pledge.caption],
    provenance: pledge.provenance,
  }),
  'a4p-teaser': ({ teaser }) => ({ lines: [teaser.sentence], provenance: teaser.provenance }),
};

/** The name of the initiative, for an element that has nothing shorter to say. */
const nameOnly: ShortOf = (content) => ({
  lines: [content.areas.name],
  provenance: content.commitments.provenance,
});

/** Writes the words of an element in short, as one line of phrasing content. */
export async function writeFallback(
  tagName: TagName,
  locale: Locale,
  area: AreaId | null,
): Promise<string> {
  const { chunks } = classOf(tagName);
  const content = (await importChunks?.(locale, [...chunks, 'areas', 'commitments'])) as Chunks;
  const { title, lines, provenance } = (shorts[tagName] ?? nameOnly)(content, area);
  return [
    ...(title ? [`<b>${escapeText(title)}</b>`] : []),
    ...[...lines, provenance.source].filter(Boolean).map(escapeText),
  ].join('<br>');
}
