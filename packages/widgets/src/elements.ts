/**
 * What is known of each element besides its class, as data: a site offers and embeds the elements by
 * it, and the tests show each as it says.
 */
/** What is known of an element besides its class. */
export interface ElementEntry {
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
}

const entries = {
  'a4p-area-card': {
    names: { en: 'One area in brief', fr: 'Un domaine, en bref' },
    example: { area: 'protection', href: 'https://example.org/' },
    area: 'needed',
    height: 310,
  },
  'a4p-area-detail': {
    names: { en: 'One area in full', fr: 'Un domaine, en entier' },
    example: { area: 'performance-accountability', href: 'https://example.org/' },
    area: 'needed',
    height: 1110,
  },
  'a4p-area-grid': {
    names: { en: 'The eight areas', fr: 'Les huit domaines' },
    example: {},
    height: 1470,
  },
  'a4p-commitment-chart': {
    names: {
      en: 'Chart of passages by area and party',
      fr: 'Graphique des passages par domaine et par partie',
    },
    example: {},
    area: 'possible',
    height: 960,
  },
  'a4p-commitment-list': {
    names: { en: 'List of commitments', fr: 'Liste des engagements' },
    example: { filters: '' },
    area: 'possible',
    controls: true,
    height: 1200,
  },
  'a4p-declaration': {
    names: { en: 'The whole page', fr: 'La page entière' },
    example: {},
    height: 1200,
  },
  'a4p-endorser-counter': {
    names: {
      en: 'Number of endorsing States',
      fr: 'Nombre d’États ayant souscrit à la Déclaration',
    },
    example: { history: '' },
    height: 270,
  },
  'a4p-endorser-list': {
    names: { en: 'List of organizations', fr: 'Liste des organisations' },
    example: { kind: 'all', filters: '' },
    height: 320,
  },
  'a4p-pledge': {
    names: { en: 'The pledge', fr: 'L’engagement des États et organisations' },
    example: {},
    height: 430,
  },
  'a4p-teaser': {
    names: { en: 'Teaser for a front page', fr: 'Accroche pour une page d’accueil' },
    example: { href: 'https://example.org/' },
    height: 280,
  },
} satisfies Record<string, ElementEntry>;

/** The tag name of an element, such as `a4p-area-card`. */
export type TagName = keyof typeof entries;

/** What is known of each element, by tag name. */
export const elements: Readonly<Record<TagName, ElementEntry>> = entries;

/** The tag names of all elements. */
export const tagNames = Object.keys(elements) as readonly TagName[];

/**
 * An element as HTML, with the attributes of its example.
 *
 * @param tagName - such as `a4p-area-card`
 * @param inside - its fallback content, as HTML
 * @param more - further attributes, as HTML
 * @example exampleOf('a4p-commitment-list'); // '<a4p-commitment-list filters></a4p-commitment-list>'
 */
export function exampleOf(tagName: TagName, inside = '', more = ''): string {
  const attributes = Object.entries(elements[tagName].example).map(([name, value]) =>
    value === '' ? name : `${name}="${value}"`,
  );
  return `<${[tagName, ...attributes, more].filter(Boolean).join(' ')}>${inside}</${tagName}>`;
}
