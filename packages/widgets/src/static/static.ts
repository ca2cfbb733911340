/**
 * The widgets as HTML without scripts: from the classes of the elements, on Lit's server build, which
 * needs no document. So it works in Node, at the edge and in a browser alike.
 */
import type { AreaId } from '@a4p/declaration';
import { foldValue } from '../base/attributes.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { anchors, placeAnchors } from './anchors.js';
import { classOf, sheetsOf } from './element-class.js';
import { toPlainHtml } from './plain.js';
import { staticStyles } from './static.styles.js';
import { writeFallback } from './fallback.js';
import { makeTitle } from './title.js';
import { localeIn, writeElement, type Attributes, type WrittenElement } from './write-element.js';
import { escapeText } from './write-template.js';

export type { Attributes };

/** The forms of HTML without scripts. */
export interface StaticOptions {
  /** `true`, the default, for prerendered HTML; `false` for plain HTML without a shadow root. */
  readonly shadow?: boolean;
}

/**
 * The style sheet of an element's prerendered HTML: the same bytes whatever its attributes, so that a
 * policy can allow it by its hash. `integrity.json` has the hashes.
 *
 * @param tagName - one of `tagNames` in `@a4p/widgets/elements`
 * @throws RangeError if there is no such tag
 * @example styleOf('a4p-area-card');
 */
export function styleOf(tagName: string): string {
  return [...sheetsOf(classOf(tagName)), staticStyles].map(({ cssText }) => cssText).join('');
}

function openTag(name: string, { attributes }: WrittenElement): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

async function plainHtml(
  tagName: string,
  attributes: Attributes,
  kept: ReadonlySet<string>,
): Promise<string> {
  // Nobody can filter there, so it says what is shown.
  const withoutFilters =
    'filters' in attributes && classOf(tagName).observedAttributes.includes('filters');
  const { lang, direction, content } = await writeElement(
    tagName,
    withoutFilters ? { ...attributes, filters: null } : attributes,
  );
  return `<div class="a4p ${tagName}" lang="${lang}" dir="${direction}">${toPlainHtml(content, kept)}</div>`;
}

async function prerenderedHtml(tagName: string, attributes: Attributes): Promise<string> {
  const written = await writeElement(tagName, attributes);
  const { frameClass, lang, direction, content } = written;
  const { inside, outside } =
    classOf(tagName).prototype instanceof AnchoredElement
      ? placeAnchors(content)
      : { inside: content, outside: '' };
  const frame = `<div class="${frameClass}" lang="${lang}" dir="${direction}">${inside}</div>`;
  return (
    openTag(tagName, written) +
    `<template shadowrootmode="open" shadowrootclonable><style>${styleOf(tagName)}</style>${frame}</template>` +
    outside +
    (await plainHtml(tagName, attributes, new Set())) +
    `</${tagName}>`
  );
}

/**
 * A widget as HTML.
 *
 * Prerendered HTML is the widget's tag with a declarative shadow root, complete and styled with scripts
 * off. With the script on the page too, the element takes over in place. Where something strips the
 * shadow root, the same text stays as plain HTML.
 *
 * Plain HTML has no custom tag and no shadow root, for places that strip them. Its class names begin
 * with `a4p-`; `plain.css` styles them. `theme` and `filters` mean nothing there.
 *
 * @param tagName - one of `tagNames` in `@a4p/widgets/elements`
 * @param attributes - the element's attributes, `lang` among them; French if it is not given
 * @param options - the form
 * @throws RangeError for a tag, an attribute or a value that does not exist, naming those that do
 * @example await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
 */
export function renderToString(
  tagName: string,
  attributes: Attributes = {},
  { shadow = true }: StaticOptions = {},
): Promise<string> {
  return shadow ? prerenderedHtml(tagName, attributes) : plainHtml(tagName, attributes, anchors);
}

/**
 * A title for a page or an iframe that holds one widget, in the widget's language.
 *
 * @param tagName - one of `tagNames` in `@a4p/widgets/elements`
 * @param attributes - as for `renderToString`
 * @throws RangeError for a tag or a language that does not exist
 * @example await titleOf('a4p-area-card', { area: 'conduct', lang: 'en' });
 */
export async function titleOf(tagName: string, attributes: Attributes = {}): Promise<string> {
  const { area } = attributes;
  const locale = localeIn(tagName, attributes);
  return makeTitle(classOf(tagName).tagName, locale, area ? String(area) : null);
}

/**
 * A widget's words in short, to stand inside its tag until it is ready: one line of text, `<b>` and
 * `<br>`, without links and ids, so that it survives every editor and stays in the tag wherever a parser
 * meets it. The first line says most, the last where the words come from.
 *
 * @param tagName - one of `tagNames` in `@a4p/widgets/elements`
 * @param attributes - as for `renderToString`; `area` and `lang` count
 * @throws RangeError for a tag, an attribute or a value that does not exist, naming those that do
 * @example await fallbackOf('a4p-area-card', { area: 'conduct', lang: 'en' });
 */
export async function fallbackOf(tagName: string, attributes: Attributes = {}): Promise<string> {
  // What cannot be shown has no words in short.
  await writeElement(tagName, attributes);
  const { area } = attributes;
  return writeFallback(
    classOf(tagName).tagName,
    localeIn(tagName, attributes),
    area ? (foldValue(area) as AreaId) : null,
  );
}
