import { claim } from './claim.js';

/** A class that knows its tag. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
}

/**
 * Registers an element under its tag. Never throws; does nothing on a server, or where the tag is taken.
 *
 * @param element - the class of one of this package's elements
 * @param registry - the registry to use; the page's own if not given
 * @example defineElement(A4pAreaCard);
 */
export function defineElement(
  element: ElementClass,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry || !claim(registry) || registry.get(element.tag)) return;
  registry.define(element.tag, element);
}
