/** A widget as the controls describe it, alive and as the lines that an editor pastes. */
import type { Locale } from '@a4p/declaration';
import { UNRELEASED } from '@a4p/site/snippet/files';
import { fileOf, scriptTag } from '@a4p/site/snippet/script-tag';
import type { Args } from '@storybook/web-components-vite';
import { elementOf, slotKey } from './manifest.js';

/** The element that a page puts into a slot, by the name of the slot. */
const CHILDREN: Readonly<Record<string, (content: string) => HTMLElement>> = {
  extra: (content) => textIn('p', content),
  'source-line': (content) => textIn('span', content),
  picture: (content) => Object.assign(document.createElement('img'), { src: content, alt: '' }),
};

function textIn(name: string, content: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: content });
}

/**
 * A new element with the attributes, tokens and slotted content that the args name.
 *
 * @param tag - the widget's tag
 * @param args - by attribute, token, and `slot-…`; what is empty is left out
 * @example createWidget('a4p-area-card', { area: 'conduct', 'slot-default': 'Conduite' });
 */
export function createWidget(tag: string, args: Args): HTMLElement {
  const element = document.createElement(tag);
  const { attributes = [], cssProperties = [], slots = [] } = elementOf(tag);
  const given = (key: string): string | null => {
    const value = args[key] as string | boolean | undefined;
    return value === undefined || value === false || value === '' ? null : String(value);
  };
  for (const { name, type } of attributes) {
    const value = given(name);
    if (value !== null) element.setAttribute(name, type?.text === 'boolean' ? '' : value);
  }
  for (const { name } of cssProperties) element.style.setProperty(name, given(name));
  for (const { name } of slots) {
    const content = given(slotKey(name));
    const child = content === null ? undefined : CHILDREN[name]?.(content);
    if (!child) continue;
    child.slot = name;
    element.append('\n  ', child);
  }
  if (element.firstChild) element.append('\n');
  // What is shown until the element is ready is text, on one line with the tag.
  element.prepend(given(slotKey('')) ?? '');
  return element;
}

/** The script files beside this Storybook, or in it where it stands alone. */
const files = (): Parameters<typeof scriptTag>[0] => ({
  address: new URL('../cdn/', document.baseURI).href,
  ...UNRELEASED,
});

/**
 * The lines to paste for a widget, as the snippet builder hands them out for trying.
 *
 * @param tag - the widget's tag
 * @param args - as for `createWidget`, `lang` among them
 * @example snippetOf('a4p-pledge', { lang: 'ar' });
 */
export function snippetOf(tag: string, args: Args): string {
  const markup = createWidget(tag, args).outerHTML.replaceAll('=""', '');
  return `${scriptTag(files(), fileOf(tag, args['lang'] as Locale))}\n${markup}`;
}
