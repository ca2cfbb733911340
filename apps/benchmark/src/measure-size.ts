import { locales, type Locale } from '@a4p/declaration';
import { renderToString } from '@a4p/widgets/static';
import { tagNames } from '@a4p/widgets/elements';
import type { Browser, CDPSession } from 'playwright';
import { LOADER, selfContained } from './published-files.js';
import { serve, type PageServer } from './server.js';

/** What a page may cost. */
export interface Budget {
  /** Brotli, all that the page asks for; the page itself does not count. */
  readonly bytes: number;
  readonly requests: number;
  /** How many requests come one after another, at most. */
  readonly depth: number;
}

/** A page as the documentation gives its snippet. */
export interface SizedPage {
  readonly name: string;
  /** The self-contained file that it loads, or nothing if it has the loader. */
  readonly file?: string;
  readonly html: string;
  readonly budget: Budget;
}

const CARD = '<a4p-area-card area="protection"></a4p-area-card>';
const LIST = '<a4p-commitment-list filters></a4p-commitment-list>';
/** The attribute is for those that show nothing without an area; the others ignore it. */
const ALL = tagNames.map((tagName) => `<${tagName} area="protection"></${tagName}>`).join('');

/** What a page costs that loads one self-contained file. */
const oneFile = (bytes: number): Budget => ({ bytes, requests: 1, depth: 1 });

/** What a page costs that loads the loader and then one file. */
const byLoader = (bytes: number): Budget => ({ bytes, requests: 2, depth: 2 });

/** The pages that are measured, with what they may cost in French. */
export const pages: readonly SizedPage[] = [
  { name: 'one area card', file: 'area-card', html: CARD, budget: oneFile(11_400) },
  {
    name: 'area grid (8 areas)',
    file: 'area-grid',
    html: '<a4p-area-grid></a4p-area-grid>',
    budget: oneFile(11_400),
  },
  {
    name: 'commitment list with filters',
    file: 'commitment-list',
    html: LIST,
    budget: oneFile(18_700),
  },
  {
    name: 'endorser counter',
    file: 'endorser-counter',
    html: '<a4p-endorser-counter></a4p-endorser-counter>',
    budget: oneFile(11_400),
  },
  { name: 'all widgets', file: 'all', html: ALL, budget: oneFile(30_700) },
  { name: 'one area card, by the loader', html: CARD, budget: byLoader(15_900) },
  { name: 'commitment list, by the loader', html: LIST, budget: byLoader(22_600) },
  { name: 'all widgets, by the loader', html: ALL, budget: byLoader(34_600) },
];

/** By how much another language may cost more than French. */
export const WORST_LANGUAGE = 1.1;

/** What a page cost. */
export interface Size extends Budget {
  readonly page: SizedPage;
  readonly locale: Locale;
}

/** Milliseconds before every answer, so that a request that waits for another one comes after it. */
const LATENCY = 100;

/** Notes what a page asks for: every address, and how many requests it had to wait for. */
async function listen(session: CDPSession, page: string): Promise<ReadonlyMap<string, number>> {
  const depths = new Map<string, number>();
  const urls = new Map<string, string>();
  let loaded = 0;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url === page || url.endsWith('/favicon.ico')) return;
    urls.set(requestId, url);
    depths.set(url, loaded + 1);
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    loaded = Math.max(loaded, depths.get(urls.get(requestId) ?? '') ?? 0);
  });
  return depths;
}

async function measure(
  browser: Browser,
  server: PageServer,
  page: SizedPage,
  locale: Locale,
): Promise<Size> {
  const address = `${server.url}${locale}/${String(pages.indexOf(page))}.html`;
  const opened = await browser.newPage();
  const depths = await listen(await opened.context().newCDPSession(opened), address);
  await opened.goto(address, { waitUntil: 'networkidle' });
  const blank = await opened.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('a4p-'))
      .filter(({ shadowRoot }) => !shadowRoot?.querySelector('.frame')?.textContent)
      .map(({ localName }) => localName),
  );
  await opened.close();
  if (blank.length > 0) {
    throw new Error(
      `expected every widget to show its content; got nothing in ${blank.join(', ')}.`,
    );
  }
  const urls = [...depths.keys()];
  return {
    page,
    locale,
    bytes: urls.reduce((sum, url) => sum + server.sizeOf(url), 0),
    requests: urls.length,
    depth: Math.max(...depths.values()),
  };
}

/**
 * Measures what each page costs in each language, as a browser asks for it.
 *
 * @throws Error where a widget shows nothing
 * @example const sizes = await measureSizes(browser);
 */
export async function measureSizes(browser: Browser): Promise<readonly Size[]> {
  const fileAt = (path: string): string | undefined => {
    const [, locale = '', index = ''] = /^(\w+)\/(\d+)\.html$/.exec(path) ?? [];
    const page = pages[Number(index)];
    return (
      page &&
      `<!doctype html><html lang="${locale}"><title>Size</title>${page.file ? selfContained(page.file, locale) : LOADER}${page.html}</html>`
    );
  };
  const server = await serve(fileAt, () => LATENCY);
  const sizes: Size[] = [];
  for (const page of pages) {
    sizes.push(...(await Promise.all(locales.map(({ id }) => measure(browser, server, page, id)))));
  }
  server.close();
  return sizes;
}

/**
 * A sentence for each figure that is over its budget.
 *
 * @example expect(overBudget(await measureSizes(browser))).toEqual([]);
 */
export function overBudget(sizes: readonly Size[]): readonly string[] {
  return sizes.flatMap(({ page: { name, budget }, locale, ...size }) => {
    const factor = locale === 'fr' ? 1 : WORST_LANGUAGE;
    const allowed = { ...budget, bytes: Math.round(budget.bytes * factor) };
    return (['bytes', 'requests', 'depth'] as const)
      .filter((figure) => size[figure] > allowed[figure])
      .map(
        (figure) =>
          `${name} (${locale}): expected at most ${String(allowed[figure])} ${figure}; got ${String(size[figure])}.`,
      );
  });
}

/**
 * Measures a card as prerendered HTML, which is to ask for nothing besides the page.
 *
 * @example const { bytes, requests } = await measurePrerendered(browser);
 */
export async function measurePrerendered(
  browser: Browser,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const html = await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
  const server = await serve((path) =>
    path === 'page.html'
      ? `<!doctype html><html lang="fr"><title>Size</title>${html}</html>`
      : path === 'card.html'
        ? html
        : undefined,
  );
  const page = await browser.newPage({ javaScriptEnabled: false });
  let requests = -1;
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) requests += 1;
  });
  await page.goto(`${server.url}page.html`, { waitUntil: 'networkidle' });
  await page.close();
  const bytes = server.sizeOf(`${server.url}card.html`);
  server.close();
  return { bytes, requests };
}
