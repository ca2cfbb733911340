import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/find-browser.mjs';

/**
 * Starts the Chrome or Chromium that this machine has.
 *
 * @example const browser = await launchBrowser();
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}
