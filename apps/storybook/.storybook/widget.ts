/** A widget as the controls describe it, alive and as the lines that an editor pastes. */
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import type { Args } from '@storybook/web-components-vite';
import { elementOf, slotKey } from './manifest.js';

/** The element that a page puts into a slot, by the name of the slot; the default slot is the empty name. */
const CHILDREN: Readonly<Record<string, (content: string) => HTMLElement>> = {
  '': (content) => textIn('p', content),
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
    if (name) child.slot = name;
    element.append('\n  ', child);
  }
  if (element.firstChild) element.append('\n');
  return element;
}

const hashes: Readonly<Record<string, string>> = integrity.files;

/**
 * The lines to paste for a widget, with the script file that this Storybook holds.
 *
 * @param tag - the widget's tag
 * @param args - as for `createWidget`, `lang` among them
 * @example snippetOf('a4p-pledge', { lang: 'ar' });
 */
export function snippetOf(tag: string, args: Args): string {
  const file = `${integrity.version}/${String(args['lang'])}/${tag.replace('a4p-', '')}.js`;
  const address = new URL(`a4p/${file}`, document.baseURI).href;
  const markup = createWidget(tag, args).outerHTML.replaceAll('=""', '');
  return `<script type="module" async src="${address}" integrity="${hashes[file] ?? ''}" crossorigin="anonymous"></script>\n\n${markup}`;
}
