import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch-browser.js';

/**
 * A browser for the tests of a file, closed after them.
 *
 * @returns a function that gives it, in a test
 * @example const browser = useBrowser(); // browser().newPage() in a test
 */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return () => browser;
}
