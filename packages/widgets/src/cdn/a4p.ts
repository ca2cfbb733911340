/**
 * The script of the snippet. Finds this package's tags on the page, now and later, and loads the
 * elements and the words that they need, and nothing else. What all elements share is in this file.
 *
 * @example <script type="module" async src="https://example.org/a4p/a4p.js" crossorigin></script>
 */
import { shared } from '#shared';
import type { Locale } from '@a4p/declaration';
import { claim } from '../base/claim.js';
import { defineElement, type ElementClass } from '../base/define-element.js';
import { localeOf } from '../base/language.js';
import { load } from './load.js';
import { manifest } from './manifest.js';
import { loadText } from './text.js';

const PREFIX = 'a4p-';
const selector = Object.keys(manifest.tags).join();

/** The page's registry, if it is this version's and no other loader looks after it. */
const registry = globalThis.customElements && claim(customElements) ? customElements : undefined;

/** What an element's file exports: a function of what it shares, so that it need not know our address. */
type MakeElement = (shared: object) => { readonly element: ElementClass };

async function defineTag(tag: string, needs: readonly string[]): Promise<void> {
  const files = await Promise.all(
    [...needs, tag.slice(PREFIX.length)].map((name) => load<MakeElement>(name)),
  );
  const known = { ...shared, element: undefined as ElementClass | undefined };
  for (const make of files) Object.assign(known, make(known));
  if (known.element) defineElement(known.element, registry);
}

const defining = new Set<string>();

/** Whatever goes wrong, the fallback content stays; the page gets a line on the console, not an error. */
function ensure(element: Element): void {
  const tag = element.localName;
  const { slices, needs } = manifest.tags[tag] as (typeof manifest.tags)[string];
  for (const name of slices) loadText(localeOf(element), name).catch(() => undefined);
  if (defining.has(tag) || registry?.get(tag)) return;
  defining.add(tag);
  defineTag(tag, needs).catch((error: unknown) => {
    defining.delete(tag);
    console.warn(`${tag}: could not be loaded; its fallback content stays. ${String(error)}`);
  });
}

/**
 * Loads what the tags in a tree need, and watches it for tags to come. The page's own tree is
 * discovered already; call this for trees inside shadow roots.
 *
 * @param root - a document, a shadow root or an element
 * @example discover(host.shadowRoot);
 */
export function discover(root: Document | ShadowRoot | Element): void {
  if (!registry) return;
  const scan = (tree: ParentNode): void => tree.querySelectorAll(selector).forEach(ensure);
  if (root instanceof Element && root.matches(selector)) ensure(root);
  scan(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) ensure(node);
        scan(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

/**
 * Loads the words of a language before anything on the page asks for them.
 *
 * @param locale - one of the six languages
 * @returns when they are there
 * @throws the browser's error if they cannot be had
 * @example await preload('ar');
 */
export async function preload(locale: Locale): Promise<void> {
  const slices = new Set(Object.values(manifest.tags).flatMap(({ slices }) => slices));
  await Promise.all([...slices].map((name) => loadText(locale, name)));
}

discover(document);
