import { warnOnce } from './attributes.js';
import { version } from './version.js';

/** A class that knows its tag name. */
export interface ElementClass extends CustomElementConstructor {
  readonly tagName: string;
}

/**
 * Registers an element under its tag name. The first definition of a tag on a page stays; where it is
 * of another version, the console says so once. Never throws; does nothing without a document.
 *
 * @param element - the class of one of this package's elements
 * @param registry - the registry to use; the page's own if not given
 * @example defineElement(A4pAreaCard);
 */
export function defineElement(element: ElementClass, registry?: CustomElementRegistry): void {
  if (typeof document === 'undefined') return;
  const target = registry ?? globalThis.customElements;
  const defined = target?.get(element.tagName) as { readonly version?: string } | undefined;
  if (!defined) target?.define(element.tagName, element);
  else if (defined.version !== undefined && defined.version !== version) {
    warnOnce(
      `@a4p/widgets ${version}: version ${defined.version} is on this page already. Load one version only.`,
    );
  }
}
