import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { PageServer } from '../server.js';

/** What a slow phone has: a round trip in milliseconds, bytes per second, how much slower it is. */
export const SLOW_PHONE = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  cpuSlowdown: 4,
} as const;

/**
 * How long the server holds back the first answer on a connection of the slow phone's pages, in
 * milliseconds. Opening a connection costs a round trip, which the browser's emulation leaves out
 * where the server is near; its own latency runs from the same moment, so that is in it.
 */
export const slowConnection = (path: string, isNewConnection: boolean): number =>
  isNewConnection && /^(slow-phone|cdn)\//.test(path) ? 2 * SLOW_PHONE.latency : 0;

const VIEWPORT = { width: 360, height: 740 };

/** A page of a browser that runs as a slow phone does. */
export interface SlowPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly context: BrowserContext;
}

/**
 * Opens a page with empty caches that is slowed down from its next navigation on. The process that
 * shows it is started at full speed, because a reader's browser is running already.
 *
 * @example const { page, context } = await openSlowPage(browser, server);
 */
export async function openSlowPage(browser: Browser, server: PageServer): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(`${server.url}blank.html`);
  const session = await context.newCDPSession(page);
  const { latency, downloadThroughput, uploadThroughput, cpuSlowdown } = SLOW_PHONE;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return { page, session, context };
}
