import type { A4pElement } from '../../src/base/element.js';

/**
 * Puts HTML on an empty page, as an editor would, and waits for its first widget.
 *
 * @param markup - the HTML, with one or more widgets
 * @param lang - the language of the page
 * @example const card = await mount<A4pAreaCard>('<a4p-area-card area="conduct"></a4p-area-card>');
 */
export async function mount<Element extends A4pElement = A4pElement>(
  markup: string,
  lang = 'fr',
): Promise<Element> {
  document.body.innerHTML = `<main lang="${lang}">${markup}</main>`;
  const element = widgetIn<Element>(document);
  await element.updateComplete;
  return element;
}

/** The first widget in a part of a page. */
export function widgetIn<Element extends A4pElement = A4pElement>(root: ParentNode): Element {
  const element = [...root.querySelectorAll<Element>('*')].find(({ localName }) =>
    localName.startsWith('a4p-'),
  );
  if (!element) throw new Error('widgetIn: expected a widget, got none.');
  return element;
}

/** The first widget in a part of a page, once it shows its words. */
export async function shownWidget<Element extends A4pElement = A4pElement>(
  root: ParentNode,
): Promise<Element> {
  const element = widgetIn<Element>(root);
  await element.updateComplete;
  if (textOf(element) === '') {
    throw new Error(`shownWidget: expected words in ${element.localName}, got none.`);
  }
  return element;
}

/** Whether a reader sees an element. */
export function isShown(element: Element | null | undefined): boolean {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** The text that a widget shows, white space folded. */
export function textOf(element: A4pElement): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one element in a widget that a selector finds. */
export function find<Found extends Element = HTMLElement>(
  element: A4pElement,
  selector: string,
): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`find: expected "${selector}" in ${element.localName}, got nothing.`);
  return found;
}

/** All elements in a widget that a selector finds. */
export function findAll(element: A4pElement, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
