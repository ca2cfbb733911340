import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';

/** The browser that Playwright downloaded for itself, or `undefined`. */
function downloaded(name) {
  try {
    const path = createRequire(import.meta.url)('playwright')[name].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** WebKitGTK's browser lies in the folder of the machine's architecture. */
function miniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join('/usr/lib', folder, version, 'MiniBrowser'),
      ),
    )
    .find((path) => existsSync(path));
}

/**
 * The Firefox on this machine: Playwright's own build first, then an installed one.
 *
 * @example const firefox = findFirefox(); // { by: 'system', executablePath: '/usr/bin/firefox-esr' }
 */
export function findFirefox() {
  const own = downloaded('firefox');
  if (own) return { by: 'playwright', executablePath: own };
  const executablePath = FIREFOX.find((path) => existsSync(path));
  return executablePath && { by: 'system', executablePath };
}

/**
 * The WebKit on this machine: Playwright's own build first, then WebKitGTK with its driver and Xvfb.
 *
 * @example const webkit = findWebKit(); // { by: 'playwright', executablePath: '…/pw_run.sh' }
 */
export function findWebKit() {
  const own = downloaded('webkit');
  if (own) return { by: 'playwright', executablePath: own };
  const browser = miniBrowser();
  if (!browser || !existsSync(WEBKIT_DRIVER) || !existsSync(XVFB)) return undefined;
  return { by: 'system', driver: WEBKIT_DRIVER, browser, xvfb: XVFB };
}
