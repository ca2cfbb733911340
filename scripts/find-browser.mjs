import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The headless shell first: a whole browser draws its own windows too, at twice the cost. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that Playwright downloaded for itself, if it did. */
function downloaded() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The path of a Chrome or Chromium on this machine, or `undefined`.
 * `CHROME_PATH` wins; a path given there that does not exist is an error, not a reason to look on.
 *
 * @example const executablePath = findBrowser();
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(
      `CHROME_PATH: expected the path of a Chrome or Chromium, got "${chosen}", which does not exist. Correct it or unset it.`,
    );
  }
  return chosen || [...INSTALLED, downloaded()].find((path) => path && existsSync(path));
}

/** Flags for a quiet headless browser that asks nothing of the network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];
