import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';

/** Starts the browser that this machine has. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}
