/** What every implementation shows: the widgets' own words and styles, in French. */
import { A4pAreaCard } from '@a4p/widgets/area-card';
import { A4pAreaGrid } from '@a4p/widgets/area-grid';
import { A4pCommitmentList } from '@a4p/widgets/commitment-list';
import { A4pEndorserCounter } from '@a4p/widgets/endorser-counter';
import { renderToString, styleOf } from '@a4p/widgets/static';
import { areas } from '@a4p/declaration';

/** A card's words. */
export interface Card {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly pictogram: string;
  readonly opening: string;
  readonly count: string;
  readonly notice: string;
  readonly source: string;
}

/** A passage's words. */
export interface Item {
  readonly id: string;
  readonly lead: string;
  readonly text: string;
  readonly mark: string;
  readonly meta: readonly string[];
}

/** A piece of content as prerendered HTML and with the styles it needs. */
export interface Piece {
  readonly html: string;
  readonly css: string;
}

/** All that implementations are given. */
export interface Content {
  readonly card: Piece;
  readonly cards: readonly Card[];
  /** The cards as HTML, in the order of `cards`. */
  readonly cardHtml: readonly string[];
  readonly grid: Piece;
  readonly list: Piece;
  readonly groups: readonly {
    readonly title: string;
    readonly pictogram: string;
    readonly items: readonly Item[];
  }[];
  /** The list's controls: names of fields and the options of the two choices. */
  readonly controls: {
    readonly search: string;
    readonly words: string;
    readonly choices: readonly {
      readonly label: string;
      readonly options: readonly (readonly [value: string, name: string])[];
    }[];
    readonly reset: string;
    readonly downloads: string;
    readonly formats: readonly string[];
    readonly cite: string;
    readonly notice: string;
    readonly source: string;
  };
  readonly counter: Piece;
}

interface ElementWithStyles {
  readonly tag: string;
  readonly styles: string;
}

/** The inside of a widget's frame, without the slots that only a shadow root has. */
async function piece(
  { tag, styles }: ElementWithStyles,
  attributes: Readonly<Record<string, string | boolean>>,
): Promise<Piece> {
  const html = await renderToString(tag, { ...attributes, lang: 'fr' });
  const [, frame = ''] = /<\/style>([\s\S]*)<\/template>/.exec(html) ?? [];
  const style = styleOf(tag);
  return {
    html: frame
      .replace(/<slot[^>]*>|<\/slot>/g, '')
      .replace(/>\s+</g, '><')
      .replace(/(<(?:p|button)[^>]*>)\s+|\s+(?=<\/(?:p|button)>)/g, '$1'),
    css: style.slice(0, style.indexOf(styles) + styles.length),
  };
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => decode(found));
const one = (text: string, pattern: RegExp): string => all(text, pattern)[0] ?? '';
const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

function cardOf(id: string, html: string): Card {
  return {
    id,
    number: one(html, /class="numeral"[^>]*>([^<]*)/g),
    title: one(html, /<h3[^>]*>([^<]*)/g),
    pictogram: one(html, /<path d="([^"]*)"/g),
    opening: one(html, /class="opening"[^>]*>([^<]*)/g),
    count: one(html, /class="count"[^>]*>([^<]*)/g),
    notice: one(html, /class="notice"[^>]*>([^<]*)/g),
    source: one(html, /class="source"[^>]*>([^<]*)/g),
  };
}

function itemOf(html: string): Item {
  return {
    id: one(html, /id="([^"]*)"/g),
    lead: one(html, /class="lead">([^<]*)/g),
    text: one(html, /<p class="text"[^>]*>(?:<span class="lead">[^<]*<\/span> )?([^<]*)/g),
    mark: one(html, /class="(mark [^"]*)"/g),
    meta: all(
      html.slice(html.indexOf('class="meta"')),
      /<span>(?:<span[^>]*><\/span>)?([^<]+)<\/span>/g,
    ),
  };
}

/** Reads the implementations' content off the widgets' prerendered HTML. */
export async function readContent(): Promise<Content> {
  const pieces = await Promise.all(areas.map(({ id }) => piece(A4pAreaCard, { area: id })));
  const list = await piece(A4pCommitmentList, { filters: true });
  const { html } = list;
  return {
    card: pieces[0] as Piece,
    cards: pieces.map((card, index) => cardOf(areas[index]?.id ?? '', card.html)),
    cardHtml: pieces.map((card) => card.html),
    grid: await piece(A4pAreaGrid, {}),
    list,
    groups: html
      .split('<div class="group"')
      .slice(1)
      .map((group) => ({
        title: one(group, /<h3[^>]*>([^<]*)/g),
        pictogram: one(group, /<path d="([^"]*)"/g),
        items: group.split('<li').slice(1).map(itemOf),
      })),
    controls: {
      search: one(html, /aria-label="([^"]*)"/g),
      words: one(html, /<label class="field">([^<]*)/g),
      choices: [...html.matchAll(/<label class="field">([^<]*)<select>(.*?)<\/select>/g)].map(
        ([, label = '', options = '']) => ({
          label: label.trim(),
          options: [...options.matchAll(/<option value="([^"]*)">([^<]*)/g)].map(
            ([, value = '', name = '']) => [value, decode(name)] as const,
          ),
        }),
      ),
      reset: one(html, /<button type="reset">([^<]*)/g),
      downloads: one(html, /<p class="downloads">([^<]*)/g),
      formats: all(html, /<button type="button">([^<]*)/g),
      cite: one(html, /class="needs-script"[^>]*>([^<]*)/g),
      notice: one(html, /class="notice"[^>]*>([^<]*)/g),
      source: one(html, /class="source"[^>]*>([^<]*)/g),
    },
    counter: await piece(A4pEndorserCounter, {}),
  };
}
