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
import type { SliceName } from '../text/slices.js';
import { load } from './load.js';
import { ALL, PREFIX } from './files.js';
import { manifest } from './manifest.js';
import { loadText } from './text.js';

const selector = Object.keys(manifest.tags).join();

/** The page's registry, if it is this version's and no other loader looks after it. */
const registry = globalThis.customElements && claim(customElements) ? customElements : undefined;

/** From how many tags on one file with all the elements is fewer bytes than theirs. */
const MANY = 6;

interface Shared {
  readonly elements: readonly ElementClass[];
}

/** What an element's file exports: a function of what it shares, so that it need not know our address. */
type MakeElements = (shared: object) => Shared;

const defining = new Set<string>();

/** Whatever goes wrong, the fallback content stays; the page gets a line on the console, not an error. */
async function define(tags: readonly string[], files: readonly string[]): Promise<void> {
  for (const tag of tags) defining.add(tag);
  try {
    const makers = await Promise.all(files.map((name) => load<MakeElements>(name)));
    const known = makers.reduce((all, make) => ({ ...all, ...make(all) }), shared as Shared);
    for (const element of known.elements) defineElement(element, registry);
  } catch (error) {
    for (const tag of tags) defining.delete(tag);
    console.warn(
      `${tags.join(', ')}: could not be loaded; fallback content stays. ${String(error)}`,
    );
  }
}

function ensure(found: readonly Element[]): void {
  const missing = new Set<string>();
  for (const element of found) {
    const { localName: tag } = element;
    // An element that is defined asks for its words itself.
    if (registry?.get(tag)) continue;
    for (const name of manifest.tags[tag]?.slices ?? []) {
      loadText(localeOf(element), name).catch(() => undefined);
    }
    if (!defining.has(tag)) missing.add(tag);
  }
  const tags = [...missing];
  if (tags.length >= MANY) void define(tags, [ALL]);
  else {
    for (const tag of tags) {
      void define([tag], [...(manifest.tags[tag]?.needs ?? []), tag.slice(PREFIX.length)]);
    }
  }
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
  const scan = (nodes: readonly Node[]): void => {
    ensure(
      nodes.flatMap((node) =>
        node instanceof Element && node.matches(selector)
          ? [node, ...node.querySelectorAll(selector)]
          : [...((node as Partial<ParentNode>).querySelectorAll?.(selector) ?? [])],
      ),
    );
  };
  scan([root]);
  new MutationObserver((records) => {
    scan(records.flatMap(({ addedNodes }) => [...addedNodes]));
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
  await Promise.all(manifest.slices.split(' ').map((name) => loadText(locale, name as SliceName)));
}

discover(document);
