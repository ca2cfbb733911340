/**
 * The script of the snippet. Finds this package's tags on the page, now and later, and loads the
 * elements and the words that they need, and nothing else.
 *
 * @example <script type="module" async src="https://example.org/a4p/a4p.js" crossorigin></script>
 */
import type { Locale } from '@a4p/declaration';
import { claim } from '../base/claim.js';
import { localeOf } from '../base/language.js';
import type { ElementClass, defineElement } from '../base/define-element.js';
import type { provideText } from './text.js';
import { load } from './load.js';
import { manifest } from './manifest.js';

const PREFIX = 'a4p-';
const selector = Object.keys(manifest.tags).join();

/** The page's registry, if it is this version's and no other loader looks after it. */
const registry = globalThis.customElements && claim(customElements) ? customElements : undefined;

async function loadWords(locale: Locale, slice: string): Promise<unknown> {
  return (await load<{ default: unknown }>(`${locale}/${slice}`)).default;
}

interface BaseModule {
  readonly defineElement: typeof defineElement;
  readonly provideText: typeof provideText;
}

async function defineTag(tag: string, needs: readonly string[]): Promise<void> {
  const [module, base] = await Promise.all([
    load<Readonly<Record<string, ElementClass>>>(tag.slice(PREFIX.length)),
    load<BaseModule>('base'),
    ...needs.map((name) => load(name)),
  ]);
  base.provideText(loadWords);
  for (const element of Object.values(module)) {
    if (element.tag === tag) base.defineElement(element, registry);
  }
}

const defining = new Set<string>();

/** Whatever goes wrong, the fallback content stays; the page gets a line on the console, not an error. */
function ensure(element: Element): void {
  const tag = element.localName;
  const { slice, needs } = manifest.tags[tag] as (typeof manifest.tags)[string];
  loadWords(localeOf(element), slice).catch(() => undefined);
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
  const slices = new Set(Object.values(manifest.tags).map(({ slice }) => slice));
  await Promise.all([...slices].map((slice) => loadWords(locale, slice)));
}

discover(document);
