/**
 * The widgets as finished HTML, for pages without scripts: from the same templates as the elements,
 * without a document, so in Node, at the edge and in a browser alike.
 */
import { areas, commitments, locales, statements, type Locale } from '@a4p/declaration';
import { loadText } from '#text';
import { baseStyles } from '../base/base.styles.js';
import type { A4pElement } from '../base/element.js';
import { directionOf, toLocale, toShownTag } from '../base/language.js';
import { tags, type Tag } from '../catalogue.js';
import { elements } from '../elements.js';
import { toLightHtml } from './light.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import type { Slices } from '../text/slices.js';
import { staticStyles } from './static.styles.js';
import { makeTitle } from './title.js';
import { escapeText, writeTemplate } from './write-template.js';

export { tags, type Tag };

/** The attributes of an element by name; `true` for one that counts by its presence. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const COMMON = ['lang', 'heading-level', 'theme'];

/** Ids that links lead to, whatever the form. */
const anchors: ReadonlySet<string> = new Set([
  ...[...commitments, ...statements].map(({ id }) => id),
  ...areas.map(({ id }) => `area-${id}`),
  ...['introduction', 'improvement', 'implementation', 'endorsement'].map((id) => `section-${id}`),
]);

type ElementClass = (typeof elements)[number];

function classOf(tag: string): ElementClass {
  const found = elements.find((element) => element.tag === tag);
  if (!found) throw new RangeError(`expected a tag, one of ${tags.join(', ')}; got "${tag}".`);
  return found;
}

/** A warning to a page is an error to whoever writes HTML. */
function strict(elementClass: ElementClass): A4pElement {
  const element: A4pElement = new elementClass();
  const complain = (message: string): never => {
    throw new RangeError(message);
  };
  return Object.assign(element, { complain });
}

function known(
  tag: string,
  elementClass: ElementClass,
  attributes: Attributes,
): [string, string][] {
  const names = [...Object.keys(elementClass.attributes), ...COMMON];
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    if (!names.includes(name)) {
      throw new RangeError(`${tag}: expected attributes among ${names.join(', ')}; got "${name}".`);
    }
    return [[name, value === true ? '' : String(value)]];
  });
}

function localeIn(tag: string, lang: string): Locale {
  const locale = toLocale(lang);
  if (!lang.trim().toLowerCase().startsWith(locale)) {
    throw new RangeError(
      `${tag}: expected lang to be one of ${locales.map(({ id }) => id).join(', ')}, with or without a region; got "${lang}".`,
    );
  }
  return locale;
}

interface Written {
  readonly attributes: readonly (readonly [string, string])[];
  readonly frameClass: string;
  readonly lang: string;
  readonly direction: string;
  /** The inside of the frame. */
  readonly content: string;
}

/** Without what a filter hides, and without the white space of the templates; no-break spaces stay. */
function tidy(content: string): string {
  return content
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(/<div class="group" hidden>.*?<\/ul> ?<\/div>/g, '')
    .replace(/<li[^>]* hidden>.*?<\/li>/g, '')
    .trim();
}

async function write(tag: string, given: Attributes): Promise<Written> {
  const elementClass = classOf(tag);
  const attributes = known(tag, elementClass, { ...given, lang: given['lang'] ?? 'fr' });
  const lang = String(given['lang'] ?? 'fr');
  const locale = localeIn(tag, lang);
  const element = strict(elementClass);
  for (const [name, value] of attributes) element.attributeChangedCallback(name, null, value);
  const words = Object.fromEntries(
    await Promise.all(
      element.slices.map(async (name) => [name, await loadText(locale, name)] as const),
    ),
  ) as unknown as Slices;
  const content = element.content(words, locale, null, '');
  if (!content) {
    throw new RangeError(
      `${tag}: expected area to be one of ${areas.map(({ id }) => id).join(', ')}; got nothing.`,
    );
  }
  return {
    attributes,
    frameClass: element.frameClass,
    lang: toShownTag(lang),
    direction: directionOf(locale),
    content: tidy(writeTemplate(content)),
  };
}

function open(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

function lightDiv(
  tag: string,
  { lang, direction, content }: Written,
  kept: ReadonlySet<string>,
): string {
  return `<div class="a4p ${tag}" lang="${lang}" dir="${direction}">${toLightHtml(content, kept)}</div>`;
}

/**
 * The style sheet of an element's finished HTML: the same bytes whatever its attributes, so that a
 * policy can allow it by its hash. `integrity.json` has the hashes.
 *
 * @param tag - one of `tags`
 * @throws RangeError if there is no such tag
 * @example styleOf('a4p-area-card');
 */
export function styleOf(tag: string): string {
  return baseStyles + classOf(tag).styles + staticStyles;
}

/** Links cannot see into a shadow root: the ids stand outside of it, in slots at the right places. */
function placeAnchors(content: string): { readonly inside: string; readonly outside: string } {
  let outside = '';
  const inside = content.replace(/<[a-z]+[^>]* id="([^"]+)"[^>]*>/g, (open, id: string) => {
    if (!anchors.has(id)) return open;
    outside += `<span slot="${id}" id="${id}"></span>`;
    return `${open}<slot name="${id}"></slot>`;
  });
  return { inside, outside };
}

/**
 * A widget as finished HTML: its tag with a declarative shadow root, complete and styled with scripts
 * off. With the script on the page too, the element takes over in place. Where something strips the
 * shadow root, the same words stay as plain HTML.
 *
 * @param tag - one of `tags`
 * @param attributes - the element's attributes, `lang` among them; French if it is not given
 * @throws RangeError for a tag, an attribute or a value that does not exist, naming those that do
 * @example await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
 */
export async function renderToString(tag: string, attributes: Attributes = {}): Promise<string> {
  const written = await write(tag, attributes);
  const { inside, outside } =
    classOf(tag).prototype instanceof AnchoredElement
      ? placeAnchors(written.content)
      : { inside: written.content, outside: '' };
  const frame = `<div class="${written.frameClass}" lang="${written.lang}" dir="${written.direction}">${inside}</div>`;
  return (
    open(tag, written.attributes) +
    `<template shadowrootmode="open" shadowrootclonable><style>${styleOf(tag)}</style>${frame}</template>` +
    outside +
    lightDiv(tag, written, new Set()) +
    `</${tag}>`
  );
}

/**
 * A widget as plain HTML: no custom tag, no shadow root, for places that strip them. Its class names
 * begin with `a4p-`; `light.css` styles them.
 *
 * @param tag - one of `tags`
 * @param attributes - as for `renderToString`; `theme` and `filters` mean nothing here
 * @throws RangeError as `renderToString` does
 * @example await renderToLightString('a4p-pledge', { lang: 'es' });
 */
export async function renderToLightString(
  tag: string,
  attributes: Attributes = {},
): Promise<string> {
  return lightDiv(tag, await write(tag, attributes), anchors);
}

/**
 * A title for a page or an iframe that holds one widget, in the widget's language.
 *
 * @param tag - one of `tags`
 * @param attributes - as for `renderToString`
 * @throws RangeError for a tag or a language that does not exist
 * @example await titleOf('a4p-area-card', { area: 'conduct', lang: 'en' });
 */
export async function titleOf(tag: string, attributes: Attributes = {}): Promise<string> {
  const { area, lang } = attributes;
  const locale = localeIn(tag, String(lang ?? 'fr'));
  return makeTitle(classOf(tag).tag, locale, area ? String(area) : null);
}
