import type { Browser } from 'playwright';
import type { PageServer } from '../server.js';
import { openSlowPage, SLOW_PHONE } from './conditions.js';

/** What the emulation was found to cost, in milliseconds. */
export interface ConditionsCheck {
  /** From navigation until a page without content is parsed: two round trips, one for the connection. */
  readonly emptyPage: number;
  /** For a file of 100 kB that does not compress, from request to last byte. */
  readonly file: number;
  /** What that file takes by the conditions: a round trip, then its bytes. */
  readonly expectedFile: number;
  /** How much longer a loop takes than at full speed. */
  readonly cpuSlowdown: number;
}

/** The path of the page without content. */
export const CHECK_PAGE = 'slow-phone/check.html';

/** The path of the file that is fetched. */
export const CHECK_FILE = 'slow-phone/check.bin';

const CHECK_FILE_BYTES = 100_000;

/** Text of which brotli can make nothing smaller than `CHECK_FILE_BYTES`. */
export const checkFile = (): string => {
  // Six random bits in each character: brotli stores about three quarters of a byte for it.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const length = Math.round((CHECK_FILE_BYTES * 4) / 3);
  return Array.from({ length }, () => alphabet[Math.floor(Math.random() * 64)]).join('');
};

const loopTime = (): number => {
  const start = performance.now();
  let sum = 0;
  for (let index = 0; index < 2e7; index += 1) sum += Math.sqrt(index);
  return performance.now() - start + sum * 0;
};

/**
 * Measures what a page without content, a file and a loop cost on the emulated phone.
 *
 * @throws Error where the emulation does less than it is asked for, as all figures would be wrong
 * @example const { emptyPage } = await checkConditions(browser, server);
 */
export async function checkConditions(
  browser: Browser,
  server: PageServer,
): Promise<ConditionsCheck> {
  const { page, session, context } = await openSlowPage(browser, server);
  await page.goto(`${server.url}${CHECK_PAGE}`);
  // The time of the first byte is no use: it is noted before the emulation holds the answer back.
  const emptyPage = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domInteractive ?? NaN;
  });
  const address = `${server.url}${CHECK_FILE}`;
  const file = await page.evaluate(async (url) => {
    const start = performance.now();
    await (await fetch(url)).arrayBuffer();
    return performance.now() - start;
  }, address);
  const slowLoop = await page.evaluate(loopTime);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const loop = await page.evaluate(loopTime);
  await context.close();
  const { latency, downloadThroughput } = SLOW_PHONE;
  const expectedFile = latency + (server.sizeOf(address) / downloadThroughput) * 1000;
  if (emptyPage < 2 * latency * 0.9 || file < expectedFile * 0.9) {
    throw new Error(
      `expected a page without content in ${String(2 * latency)} ms and a file in ${expectedFile.toFixed(0)} ms; got ${emptyPage.toFixed(0)} ms and ${file.toFixed(0)} ms.`,
    );
  }
  return { emptyPage, file, expectedFile, cpuSlowdown: slowLoop / loop };
}
