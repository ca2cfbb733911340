/**
 * The loader, for pages whose widgets or languages are not known beforehand: finds this package's tags,
 * now and later, and inserts the script files that they need.
 *
 * @example <script type="module" src="https://example.org/a4p/a4p.js" crossorigin></script>
 */
import type { Locale } from '@a4p/declaration';
import { setContentLoader } from '../base/content.js';
import { localeOf } from '../base/language.js';
import { loadScript } from './load-script.js';

/** The SHA-256 of each script file by language and name, written in by the build. */
declare const SCRIPT_HASHES: Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Where they lie, seen from this file: the version's folder, or nothing where this file lies in it. */
declare const SCRIPT_FOLDER: string;

const PREFIX = 'a4p-';
const ALL = 'all';
const CONTENT = 'content';

/** From this many kinds of widget on a page, one file with all of them costs less than theirs. */
const MANY = 3;

const widgets = Object.keys(SCRIPT_HASHES.fr).filter((name) => name !== ALL && name !== CONTENT);
const selector = widgets.map((name) => PREFIX + name).join();

function load(locale: Locale, name: string): Promise<void> {
  return loadScript(`${SCRIPT_FOLDER}${locale}/${name}.js`, SCRIPT_HASHES[locale][name] ?? '');
}

/** The kinds of widget that were asked for, each with the language of the file that defines it. */
const requested = new Map<string, Locale>();

/** Whatever goes wrong, the fallback content stays; the page gets a line on the console, not an error. */
async function define(names: readonly string[], locale: Locale, file: string): Promise<void> {
  for (const name of names) requested.set(name, locale);
  try {
    await load(locale, file);
  } catch (error) {
    for (const name of names) requested.delete(name);
    console.warn(
      `a4p: ${names.join(', ')} could not be loaded; fallback content stays. ${String(error)}`,
    );
  }
}

function defineMissing(found: readonly Element[]): void {
  const missing = new Map<string, Locale>();
  for (const element of found) {
    const name = element.localName.slice(PREFIX.length);
    if (requested.has(name) || missing.has(name) || customElements.get(element.localName)) continue;
    missing.set(name, localeOf(element));
  }
  const [first] = missing.values();
  if (first && requested.size + missing.size >= MANY) void define(widgets, first, ALL);
  else for (const [name, locale] of missing) void define([name], locale, name);
}

/** An element that is defined asks for its content itself; others need not wait until they are. */
function preloadContent(found: readonly Element[]): void {
  for (const element of found) {
    const locale = localeOf(element);
    const defining = requested.get(element.localName.slice(PREFIX.length));
    if (defining && defining !== locale && !customElements.get(element.localName)) {
      preload(locale).catch(() => undefined);
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
  const scan = (nodes: readonly Node[]): void => {
    const found = nodes.flatMap((node) =>
      node instanceof Element && node.matches(selector)
        ? [node, ...node.querySelectorAll(selector)]
        : [...((node as Partial<ParentNode>).querySelectorAll?.(selector) ?? [])],
    );
    defineMissing(found);
    preloadContent(found);
  };
  scan([root]);
  new MutationObserver((records) => {
    scan(records.flatMap(({ addedNodes }) => [...addedNodes]));
  }).observe(root, { childList: true, subtree: true });
}

/**
 * Loads the content of a language before anything on the page asks for it.
 *
 * @param locale - one of the six languages
 * @returns when it is there
 * @throws Error if the file cannot be had, or is not the one that was built
 * @example await preload('ar');
 */
export function preload(locale: Locale): Promise<void> {
  return load(locale, CONTENT);
}

if (globalThis.document) {
  setContentLoader(preload);
  discover(document);
}
