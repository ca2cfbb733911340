import { locales, type Locale } from '@a4p/declaration';
import { renderToString } from '@a4p/widgets/static';
import type { Browser, CDPSession } from 'playwright';
import { exampleOf, tags } from '../../../packages/widgets/src/catalogue.js';
import { serve, type PageServer } from './server.js';

/** What a page may cost. */
export interface Budget {
  /** Brotli, all that the page asks for; the page itself does not count. */
  readonly bytes: number;
  readonly requests: number;
  /** How many requests come one after another, at most. */
  readonly depth: number;
}

/** A page as the docs give its snippet. */
export interface SizedPage {
  readonly name: string;
  readonly tags: string;
  readonly budget: Budget;
}

/** The pages that are measured, with what they may cost in French. */
export const pages: readonly SizedPage[] = [
  {
    name: 'one area card',
    tags: '<a4p-area-card area="protection"></a4p-area-card>',
    budget: { bytes: 9000, requests: 4, depth: 2 },
  },
  {
    name: 'area grid (8 areas)',
    tags: '<a4p-area-grid></a4p-area-grid>',
    budget: { bytes: 11_500, requests: 5, depth: 2 },
  },
  {
    name: 'commitment list with filters',
    tags: '<a4p-commitment-list filters></a4p-commitment-list>',
    budget: { bytes: 14_000, requests: 5, depth: 2 },
  },
  {
    name: 'endorser counter',
    tags: '<a4p-endorser-counter></a4p-endorser-counter>',
    budget: { bytes: 8800, requests: 4, depth: 2 },
  },
  {
    name: 'all elements',
    tags: tags.map((tag) => exampleOf(tag)).join(''),
    budget: { bytes: 26_000, requests: 14, depth: 3 },
  },
];

/** By how much another language may cost more than French. */
export const WORST_LANGUAGE = 1.15;

/** What a page cost. */
export interface Size extends Budget {
  readonly page: SizedPage;
  readonly locale: Locale;
}

/** How long the server waits with every answer, in milliseconds: what waits for it is then seen to. */
const LATENCY = 100;

/** Listens to what a page asks for: every address, and how many requests it had to wait for. */
async function listen(session: CDPSession, page: string): Promise<ReadonlyMap<string, number>> {
  const depths = new Map<string, number>();
  const urls = new Map<string, string>();
  let arrived = 0;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url === page || url.endsWith('/favicon.ico')) return;
    urls.set(requestId, url);
    depths.set(url, arrived + 1);
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    arrived = Math.max(arrived, depths.get(urls.get(requestId) ?? '') ?? 0);
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
    throw new Error(`expected every widget to show its words; got nothing in ${blank.join(', ')}.`);
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

/** What each page costs in each language, as a browser asks for it. */
export async function measureSizes(browser: Browser): Promise<readonly Size[]> {
  const fileAt = (path: string): string | undefined => {
    const [, locale = '', index = ''] = /^(\w+)\/(\d+)\.html$/.exec(path) ?? [];
    const page = pages[Number(index)];
    return (
      page &&
      `<!doctype html><html lang="${locale}"><title>Size</title><script type="module" async src="${server.url}cdn/a4p.js" crossorigin></script>${page.tags}</html>`
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

/** What is over its budget, in words; nothing if all is well. */
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

/** What prerendered HTML of a card asks for besides the page: nothing, if all is well. */
export async function measureStatic(
  browser: Browser,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const html = await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
  const server = await serve((path) =>
    path === 'static.html'
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
  await page.goto(`${server.url}static.html`, { waitUntil: 'networkidle' });
  await page.close();
  const bytes = server.sizeOf(`${server.url}card.html`);
  server.close();
  return { bytes, requests };
}
