import type { Locale } from '@a4p/declaration';
import { importChunks } from '#chunks';
import type { ChunkName, Chunks } from './chunks.js';
import { toLocale } from './language.js';
import { version } from './version.js';

/** Fetches what is missing of some chunks in a language, and adds it. */
export type ContentLoader = (locale: Locale, names: readonly ChunkName[]) => Promise<void>;

interface ContentStore {
  readonly chunks: Map<Locale, Partial<Chunks>>;
  /** Called when content comes, or what fetches it. */
  readonly listeners: Set<() => void>;
  load?: ContentLoader;
}

const KEY = Symbol.for(`@a4p/widgets ${version}`);

/** One per page and version: script files that each carry a copy of this module share it. */
const store = ((globalThis as Record<symbol, unknown>)[KEY] ??= {
  chunks: new Map(),
  listeners: new Set(),
}) as ContentStore;

const notify = (): void => store.listeners.forEach((listener) => listener());

/** The chunks that are there in a language. */
export function contentIn(locale: Locale): Partial<Chunks> {
  return store.chunks.get(locale) ?? {};
}

/** Adds content in a language; every element on the page updates. */
export function addContent(locale: Locale, chunks: Partial<Chunks>): void {
  store.chunks.set(locale, { ...contentIn(locale), ...chunks });
  notify();
}

/** Sets what fetches content that is not on the page, for the elements of all script files. */
export function setContentLoader(load: ContentLoader): void {
  store.load = load;
  notify();
}

/** Calls a listener whenever content comes, until the returned function is called. */
export function onContent(listener: () => void): () => void {
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}

/** Whether all the chunks are there in a language. */
export function hasContent(locale: Locale, names: readonly ChunkName[]): boolean {
  const content = contentIn(locale);
  return names.every((name) => content[name]);
}

const canFetch = (): boolean => Boolean(importChunks ?? store.load);

/** Fetches the chunks that are missing in a language; does nothing where nothing can be fetched. */
export async function loadContent(locale: Locale, names: readonly ChunkName[]): Promise<void> {
  if (importChunks) addContent(locale, await importChunks(locale, names));
  else await store.load?.(locale, names);
}

/**
 * The language to show where a language tag asks for one. Where nothing can be fetched, a language
 * that is on the page stands in for one that is not, once no more files are to come.
 *
 * @param languageTag - what the page asks for, such as `fr-CA`
 * @param names - the chunks that are needed
 */
export function localeFor(languageTag: string, names: readonly ChunkName[]): Locale {
  const asked = toLocale(languageTag);
  if (canFetch() || hasContent(asked, names) || document.readyState !== 'complete') {
    return asked;
  }
  return [...store.chunks.keys()].find((locale) => hasContent(locale, names)) ?? asked;
}

// A self-contained file waits with another language until the page is loaded.
if (!importChunks) globalThis.addEventListener?.('load', notify);
