/** What the sheet for a legal service shows: every widget as plain HTML, with all that it can say. */
import { areas, formatOf, locales, version, type AreaId, type Locale } from '@a4p/declaration';
import { loadDeclaration } from '@a4p/declaration/load';
import { elements, tagNames, type TagName } from '@a4p/widgets/elements';
import { fallbackOf, renderToString, type Attributes } from '@a4p/widgets/static';
import type { LegalMessages } from '../messages/legal/messages.js';
import { writeAttributes } from '../src/snippet/tag.js';
import { legalMessages } from './messages.js';
import { sourcesIn, type NamedSource } from './sources.js';
import { uniqueIds } from './unique-ids.js';

/** Below the name of the widget, which is the third level of the sheet. */
const LEVEL = 4;

/** With which attributes a widget shows what it shows with no others. */
const SHOWN: Readonly<Partial<Record<TagName, readonly Attributes[]>>> = {
  'a4p-area-card': [{ area: 'protection' }],
  'a4p-area-detail': [{ area: 'protection' }],
  'a4p-commitment-chart': [{}, { area: 'conduct' }],
  'a4p-commitment-list': [{}, { party: 'member-states' }],
  'a4p-endorser-counter': [{ history: '' }, { kind: 'organizations' }],
  'a4p-endorser-list': [{ kind: 'all' }],
};

/** A widget with some attributes. */
interface Shown {
  /** Its tag, as a page has it. */
  readonly tag: string;
  readonly html: string;
}

/** Words that a widget shows only where the page gives an address or the photograph. */
interface OnRequest {
  readonly area: string;
  readonly link: string;
  readonly caption: string;
}

/** A widget on the sheet. */
interface SheetWidget {
  readonly tag: TagName;
  readonly name: string;
  readonly when: string;
  readonly shown: readonly Shown[];
  /** What else its tag may show until it is ready: lines of HTML. */
  readonly waiting: readonly string[];
  readonly onRequest: readonly OnRequest[];
}

/** The sheet in one language. */
interface LegalSheet {
  readonly widgets: readonly SheetWidget[];
  readonly sources: readonly NamedSource[];
  /** What stands between the parts of a list in a line, with its space. */
  readonly comma: string;
  /** The initiative. */
  readonly name: string;
}

/** The short names of the areas. */
type Shorts = ReadonlyMap<AreaId, string>;

/** The letters of a text, by which it is found again in another layout. */
const lettersOf = (html: string): string => html.replace(/<[^>]+>|\s/g, '');

async function show(tag: TagName, lang: Locale, attributes: Attributes): Promise<Shown> {
  return {
    tag: `<${tag}${writeAttributes({ ...attributes, lang })}>`,
    html: await renderToString(
      tag,
      { ...attributes, lang, 'heading-level': LEVEL },
      { shadow: false },
    ),
  };
}

/** Read from the widget itself, with an address that leads nowhere, so that they are as it shows them. */
async function onRequestIn(area: AreaId, lang: Locale, short: string): Promise<OnRequest> {
  const nowhere = 'https://example.org/';
  const html = await renderToString(
    'a4p-area-detail',
    { area, lang, href: nowhere, 'un-photo-src': nowhere, 'un-photo-alt': short },
    { shadow: false },
  );
  const find = (pattern: RegExp): string => {
    const [, found] = pattern.exec(html) ?? [];
    if (found) return found.trim();
    throw new Error(`a4p-area-detail: expected ${String(pattern)} in ${html}`);
  };
  return {
    area: short,
    link: find(/class="a4p-more"><a[^>]*>(.+?)<\/a>/s),
    caption: find(/<figcaption>(.+?)<\/figcaption>/s),
  };
}

async function widgetOf(tag: TagName, lang: Locale, shorts: Shorts): Promise<SheetWidget> {
  const sets = SHOWN[tag] ?? [{}];
  const shown = await Promise.all(sets.map((set) => show(tag, lang, set)));
  const letters = lettersOf(shown.map(({ html }) => html).join(''));
  const waiting = (await fallbackOf(tag, { ...sets[0], lang })).split('<br>');
  const onRequest = areas.map(({ id }) => onRequestIn(id, lang, shorts.get(id) ?? id));
  return {
    tag,
    name: elements[tag].names[lang],
    when: elements[tag].when[lang],
    shown,
    waiting: waiting.filter((line) => !letters.includes(lettersOf(line))),
    onRequest: tag === 'a4p-area-detail' ? await Promise.all(onRequest) : [],
  };
}

async function sheetOf(lang: Locale, words: LegalMessages): Promise<LegalSheet> {
  const { name, areas: inWords } = await loadDeclaration(lang);
  const shorts: Shorts = new Map(inWords.map(({ id, short }) => [id, short]));
  const widgets = await Promise.all(tagNames.map((tag) => widgetOf(tag, lang, shorts)));
  const taken = new Set<string>(tagNames);
  return {
    name,
    sources: sourcesIn(lang, words.sources),
    comma: formatOf(lang).comma,
    widgets: widgets.map((widget) => ({
      ...widget,
      shown: widget.shown.map(({ tag, html }) => ({ tag, html: uniqueIds(html, taken) })),
    })),
  };
}

/** Which of the page's sentences on the version holds. */
function stateOf(released: string | null): keyof LegalMessages['version'] {
  if (released === null) return 'unreleased';
  return released === version ? 'released' : 'ahead';
}

/** What the sheet is made of, beside the frame of the page. */
export interface LegalPages {
  readonly words: Readonly<Record<Locale, LegalMessages>>;
  readonly sheets: Readonly<Record<Locale, LegalSheet>>;
  readonly state: keyof LegalMessages['version'];
  /** The newest released version; `null` before the first. */
  readonly version: string | null;
}

/**
 * What the sheet shows, in each language: the texts of this build, whatever is released.
 *
 * @param released - the newest released version; `null` before the first
 * @example (await legalPages(null)).sheets.fr.widgets.length; // 10
 */
export async function legalPages(released: string | null): Promise<LegalPages> {
  const made = locales.map(async ({ id }) => [id, await sheetOf(id, legalMessages[id])] as const);
  return {
    words: legalMessages,
    sheets: Object.fromEntries(await Promise.all(made)) as Record<Locale, LegalSheet>,
    state: stateOf(released),
    version: released,
  };
}
