import type { Browser } from 'playwright';
import { bundleScript } from '../bundle.js';
import type { PageServer } from '../server.js';
import { openSlowPage } from './conditions.js';

/** What one form of the eight cards took in one round. */
export interface GridTime {
  /** Milliseconds from navigation until all eight titles are laid out. */
  readonly time: number;
  /** Brotli, the page and all that it asked for. */
  readonly bytes: number;
  readonly requests: number;
}

const PATIENCE = 60_000;
const SHOWN = /^titles shown: (.*)$/;

/**
 * The script that watches a page for titles.
 *
 * @example const watch = await watchScript(cards.map(({ title }) => title));
 */
export async function watchScript(titles: readonly string[]): Promise<string> {
  const script = await bundleScript(
    "import './slow-phone/watch.js';",
    {},
    { TITLES: JSON.stringify(titles) },
  );
  return `{${script}}`;
}

/**
 * Shows a page on the slow phone until the eight cards are there.
 *
 * @param watch - from `watchScript`
 * @param path - of the page, on the server
 * @example const { time } = await measureGrid(browser, server, watch, 'slow-phone/loader.html');
 */
export async function measureGrid(
  browser: Browser,
  server: PageServer,
  watch: string,
  path: string,
): Promise<GridTime> {
  const { page, context } = await openSlowPage(browser, server);
  try {
    await page.addInitScript(watch);
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    const shown = page.waitForEvent('console', {
      predicate: (message) => SHOWN.test(message.text()),
      timeout: PATIENCE,
    });
    const [message] = await Promise.all([
      shown,
      page.goto(`${server.url}${path}`, { waitUntil: 'commit' }),
    ]);
    const loaded = urls.filter((url) => !url.endsWith('/favicon.ico'));
    return {
      time: Number(SHOWN.exec(message.text())?.[1]),
      bytes: loaded.reduce((sum, url) => sum + server.sizeOf(url), 0),
      requests: loaded.length,
    };
  } finally {
    await context.close();
  }
}
