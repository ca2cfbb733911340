import type { FilterEntry } from '@a4p/test-kit/filters';
import { expect } from 'vitest';
import { openPage, whenReady, type useSite } from './browser.js';

/** What a page has, as plain data. */
interface Seen {
  /** What is to be read, in the page and in shadow roots. */
  readonly words: string;
  /** Start tags, but for scripts, widgets, and paragraphs, which WordPress puts around lines of text. */
  readonly tags: readonly string[];
  readonly widgets: readonly string[];
  readonly scripts: readonly string[];
  readonly emptyParagraphs: number;
}

/** Runs in the page. */
function look(): Seen {
  const main = document.querySelector('main') as HTMLElement;
  const all = [...main.querySelectorAll('*')];
  const isEmpty = ({ textContent, children }: Element): boolean =>
    textContent.trim() === '' && [...children].every(({ localName }) => localName === 'script');
  const startTag = ({ localName, attributes }: Element): string => {
    const written = [...attributes]
      // An iframe gets its height when it is ready, and WordPress makes it wait until it is near.
      .filter(({ name }) => localName !== 'iframe' || (name !== 'style' && name !== 'loading'))
      .map(({ name, value }) => `${name}="${value.replace(/: /g, ':')}"`);
    return [localName, ...written.toSorted()].join(' ');
  };
  const tags = all.map(startTag);
  const frames = all.map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.frame'));
  const text = [main, ...frames].map((element) => element?.innerText ?? '').join(' ');
  return {
    words: text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? '',
    tags: tags.filter((tag) => !/^(?:a4p-.*|p|script .*)$/.test(tag)),
    widgets: tags.filter((tag) => tag.startsWith('a4p-')),
    scripts: tags.filter((tag) => tag.startsWith('script')),
    emptyParagraphs: all.filter((element) => element.localName === 'p' && isEmpty(element)).length,
  };
}

async function seeIn(
  site: ReturnType<typeof useSite>,
  html: string,
  keepsScripts: boolean,
): Promise<Seen> {
  const options = { javaScriptEnabled: keepsScripts };
  const page = await openPage(site.browser, site.url, html, options);
  if (keepsScripts && html.includes('<script')) await whenReady(page);
  const seen = await page.evaluate(look);
  await page.context().close();
  return seen;
}

/**
 * Makes a test of a site's snippets: that a reader gets from a filter what the snippet shows where
 * nothing filters it, every word once, the same tags, and the widgets wherever their scripts get through.
 *
 * @example const expectUnharmed = useFilters(site); // await expectUnharmed(code, filter);
 */
export function useFilters(
  site: ReturnType<typeof useSite>,
): (html: string, filter: Pick<FilterEntry, 'filter' | 'keepsScripts'>) => Promise<void> {
  const unfiltered = new Map<string, Promise<Seen>>();
  return async (html, { filter, keepsScripts }) => {
    const key = `${keepsScripts} ${html}`;
    const seeing =
      unfiltered.get(key) ?? seeIn(site, `<p>Avant</p>${html}<p>Après</p>`, keepsScripts);
    unfiltered.set(key, seeing);
    const expected = await seeing;
    expect([...expected.tags, ...expected.widgets]).not.toEqual([]);
    expect(expected.emptyParagraphs).toBe(0);
    const lost = keepsScripts ? {} : { widgets: [], scripts: [] };
    const filtered = await filter(`Avant\n\n${html}\n\nAprès`);
    expect(await seeIn(site, filtered, keepsScripts)).toEqual({ ...expected, ...lost });
  };
}
