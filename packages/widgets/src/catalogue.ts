/**
 * What is known of each element besides its class, in one place: the static form titles pages with it,
 * the site offers and embeds it, and the tests show each element as it says.
 */
import type { Chunks } from './base/chunks.js';

/** What is known of an element besides its class. */
export interface Entry {
  /** What a list of widgets calls it. */
  readonly names: { readonly en: string; readonly fr: string };
  /** Attributes with which it shows all that it can. */
  readonly example: Readonly<Record<string, string>>;
  /** Whether it shows nothing without an area, or may be narrowed to one. */
  readonly area?: 'needed' | 'possible';
  /** There where it has controls, which need the script. */
  readonly controls?: true;
  /** Its height in an iframe of 640 CSS pixels until it says its own, in CSS pixels. */
  readonly height: number;
  /** What it shows, in words of its own, as the title of a page that holds nothing else. */
  readonly title: (content: Chunks, area: string | null) => string;
}

const initiative = ({ commitments }: Chunks): string => commitments.name;

function areaTitle({ areas }: Chunks, id: string | null): string | undefined {
  return areas.areas.find((area) => area.id === id)?.title;
}

function areaOrInitiative(content: Chunks, id: string | null): string {
  return areaTitle(content, id) ?? initiative(content);
}

function afterArea(title: string, content: Chunks, id: string | null): string {
  const area = areaTitle(content, id);
  return area ? `${area} – ${title}` : title;
}

const entries = {
  'a4p-area-card': {
    names: { en: 'One area in brief', fr: 'Un domaine, en bref' },
    example: { area: 'protection', href: 'https://example.org/' },
    area: 'needed',
    height: 290,
    title: areaOrInitiative,
  },
  'a4p-area-detail': {
    names: { en: 'One area in full', fr: 'Un domaine, en entier' },
    example: { area: 'performance-accountability', href: 'https://example.org/' },
    area: 'needed',
    height: 720,
    title: areaOrInitiative,
  },
  'a4p-area-grid': {
    names: { en: 'The eight areas', fr: 'Les huit domaines' },
    example: {},
    height: 1300,
    title: ({ declaration }) => declaration.headings.improvement,
  },
  'a4p-commitment-chart': {
    names: { en: 'Chart of commitments', fr: 'Graphique des engagements' },
    example: {},
    area: 'possible',
    height: 640,
    title: (content, area) => afterArea(content.chart.caption, content, area),
  },
  'a4p-commitment-list': {
    names: { en: 'List of commitments', fr: 'Liste des engagements' },
    example: { filters: '' },
    area: 'possible',
    controls: true,
    height: 900,
    title: (content, area) => afterArea(content.declaration.messages.engagements, content, area),
  },
  'a4p-declaration': {
    names: { en: 'The whole page', fr: 'La page entière' },
    example: {},
    height: 1200,
    title: initiative,
  },
  'a4p-endorser-counter': {
    names: { en: 'Number of States that endorse', fr: 'Nombre des États qui souscrivent' },
    example: { history: '' },
    height: 320,
    title: ({ counter }) => counter.states.join(''),
  },
  'a4p-endorser-list': {
    names: { en: 'List of organizations', fr: 'Liste des organisations' },
    example: { kind: 'all', filters: '' },
    height: 420,
    title: ({ endorsers }) => endorsers.messages.organizations,
  },
  'a4p-pledge': {
    names: { en: 'The pledge', fr: 'La promesse' },
    example: {},
    height: 380,
    title: ({ pledge }) => pledge.messages.caption,
  },
} satisfies Record<string, Entry>;

/** A tag of this package, such as `a4p-area-card`. */
export type Tag = keyof typeof entries;

/** The entries by tag. */
export const catalogue: Readonly<Record<Tag, Entry>> = entries;

/** The tags that there are. */
export const tags = Object.keys(catalogue) as readonly Tag[];

/**
 * An element as HTML, with the attributes of its example.
 *
 * @param tag - the element
 * @param inside - its fallback content, as HTML
 * @param more - further attributes, as HTML
 * @example exampleOf('a4p-commitment-list'); // '<a4p-commitment-list filters></a4p-commitment-list>'
 */
export function exampleOf(tag: Tag, inside = '', more = ''): string {
  const attributes = Object.entries(catalogue[tag].example).map(([name, value]) =>
    value === '' ? name : `${name}="${value}"`,
  );
  return `<${[tag, ...attributes, more].filter(Boolean).join(' ')}>${inside}</${tag}>`;
}
