import { areas } from '@a4p/declaration';
import { renderToString, styleOf } from '@a4p/widgets/static';
import type { TagName } from '@a4p/widgets/elements';
import type {
  CardContent,
  Content,
  ControlsContent,
  FooterContent,
  GroupContent,
  PassageContent,
  RunContent,
} from './content.js';

/** Prerendered HTML hides its controls until a script is there; in a bundle it is there. */
const SHOWN_CONTROLS = '.filter,.needs-script{visibility:visible}';

/** The inside of a widget's frame, without the slots that only a shadow root has. */
async function htmlOf(
  tagName: TagName,
  attributes: Readonly<Record<string, string | boolean>>,
): Promise<string> {
  const html = await renderToString(tagName, { ...attributes, lang: 'fr' });
  const [, frame = ''] = /<\/style>([\s\S]*)<\/template>/.exec(html) ?? [];
  return frame
    .replace(/<slot[^>]*>|<\/slot>/g, '')
    .replace(/>\s+</g, '><')
    .replace(/(<(?:p|button)[^>]*>)\s+|\s+(?=<\/(?:p|button)>)/g, '$1');
}

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => decode(found));

const optional = (html: string, pattern: RegExp): string => all(html, pattern)[0] ?? '';

/** A template that was changed is noticed here, before an empty bundle wins every comparison. */
function one(html: string, pattern: RegExp): string {
  const found = optional(html, pattern);
  if (!found) {
    throw new Error(`expected ${String(pattern)} in the prerendered HTML; got none in ${html}`);
  }
  return found;
}

const TITLE = /<h3[^>]*>([^<]*)/g;
const PICTOGRAM = /<path d="([^"]*)"/g;

const cardOf = (id: string, html: string): CardContent => ({
  id,
  title: one(html, TITLE),
  pictogram: one(html, PICTOGRAM),
  summary: one(html, /class="summary"[^>]*>([^<]*)/g),
  kind: one(html, /class="meta"[^>]*>([^<]*)/g),
  count: one(html, /class="count"[^>]*>([^<]*)/g),
});

const footerOf = (html: string): FooterContent => ({
  notice: one(html, /(?:class="notice"[^>]*>|<\/summary><p>)([^<]*)/g),
  source: one(html, /class="source"[^>]*><p>([^<]*)/g),
  age: one(html, /class="source"[^>]*><p>[^<]*<\/p> ?<p>([^<]*)/g),
});

const passageOf = (html: string): PassageContent => ({
  id: one(html, /id="([^"]*)"/g),
  lead: optional(html, /class="lead">([^<]*)/g),
  text: one(html, /id="text-[^>]*>(?:<span class="lead">[^<]*<\/span> )?([^<]*)/g),
  sign: optional(html, /<sup>([^<]*)/g),
  meta: optional(html, /class="meta">([^<]*)/g),
});

const runOf = (html: string): RunContent => ({
  mark: one(html, /class="(mark [^"]*)"/g),
  by: one(html, /class="by[^>]*><span[^>]*><\/span>([^<]*)/g),
  passages: html.split('<li').slice(1).map(passageOf),
});

const groupsOf = (html: string): readonly GroupContent[] =>
  html
    .split('<details class="group')
    .slice(1)
    .map((group) => ({
      title: one(group, TITLE),
      count: one(group, /class="group-count">([^<]*)/g),
      runs: group.split('<div class="run"').slice(1).map(runOf),
    }));

const controlsOf = (html: string): ControlsContent => ({
  search: one(html, /aria-label="([^"]*)"/g),
  query: one(html, /<label class="field"><span>([^<]*)/g),
  choices: [
    ...html.matchAll(/<label class="field"><span>([^<]*)<\/span> ?<select>(.*?)<\/select>/g),
  ].map(([, label = '', options = '']) => ({
    label: label.trim(),
    options: [...options.matchAll(/<option value="([^"]*)">([^<]*)/g)].map(
      ([, value = '', name = '']) => [value, decode(name)] as const,
    ),
  })),
  formats: all(html, /<button type="button"><span>([^<]*)/g),
  cite: one(html, /class="cite[^>]*>.*?<span[^>]*>([^<]*)/g),
  sign: one(html, /class="sign-note">([^<]*)/g),
});

/**
 * Reads what the implementations show off the widgets' prerendered HTML.
 *
 * @throws Error where the HTML lacks a text that every implementation shows
 * @example const { cards } = await readContent();
 */
export async function readContent(): Promise<Content> {
  const cardHtml = await Promise.all(areas.map(({ id }) => htmlOf('a4p-area-card', { area: id })));
  const gridHtml = await htmlOf('a4p-area-grid', {});
  const listHtml = await htmlOf('a4p-commitment-list', { filters: true });
  const counterHtml = await htmlOf('a4p-endorser-counter', {});
  return {
    cards: areas.map(({ id }, index) => cardOf(id, cardHtml[index] ?? '')),
    cardFooter: footerOf(cardHtml[0] ?? ''),
    cardCss: styleOf('a4p-area-card'),
    cardHtml,
    gridFooter: footerOf(gridHtml),
    gridCss: styleOf('a4p-area-grid'),
    gridHtml,
    groups: groupsOf(listHtml),
    controls: controlsOf(listHtml),
    listFooter: footerOf(listHtml),
    listCss: styleOf('a4p-commitment-list') + SHOWN_CONTROLS,
    listHtml,
    counterTexts: all(counterHtml, />([^<]+)</g),
    counterCss: styleOf('a4p-endorser-counter'),
    counterHtml,
  };
}
