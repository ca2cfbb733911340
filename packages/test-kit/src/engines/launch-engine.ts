import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../../../../scripts/find-browser.mjs';
import { findFirefox, findWebKit } from '../../../../scripts/find-engines.mjs';
import type { Driver, DriverPage, Engine, EngineName, EnginePage } from './engine.js';
import { pageScript } from './page-script.js';
import { playwrightDriver } from './playwright-driver.js';
import { puppeteerDriver } from './puppeteer-driver.js';
import { webDriver } from './web-driver.js';

export type * from './engine.js';

const isThere: Readonly<Record<EngineName, () => unknown>> = {
  chromium: findBrowser,
  firefox: findFirefox,
  webkit: findWebKit,
};

/**
 * The engines to test in: those that this machine has; in continuous integration all, so that a missing
 * one fails.
 *
 * @example describe.each(ENGINES)('%s', (name) => …);
 */
export const ENGINES: readonly EngineName[] = (['chromium', 'firefox', 'webkit'] as const).filter(
  (name) => Boolean(process.env['CI']) || isThere[name]() !== undefined,
);

const EXPECTED: Readonly<Record<EngineName, string>> = {
  chromium: 'Chrome or Chromium (Debian: apt-get install chromium-headless-shell)',
  firefox: "Playwright's Firefox or an installed one (Debian: apt-get install firefox-esr)",
  webkit:
    "Playwright's WebKit, or WebKitGTK with its driver and Xvfb (Debian: apt-get install webkit2gtk-driver xvfb)",
};

function launch(name: EngineName): Promise<Driver> | undefined {
  if (name === 'chromium') {
    const executablePath = findBrowser();
    return executablePath === undefined ? undefined : playwrightDriver(name, executablePath);
  }
  if (name === 'firefox') {
    const found = findFirefox();
    if (!found) return undefined;
    return found.by === 'playwright'
      ? playwrightDriver(name, found.executablePath)
      : Promise.resolve(puppeteerDriver(found.executablePath));
  }
  const found = findWebKit();
  if (!found) return undefined;
  return found.by === 'playwright'
    ? playwrightDriver(name, found.executablePath)
    : webDriver(found);
}

function withWaiting(page: DriverPage): EnginePage {
  const evaluate: EnginePage['evaluate'] = async <Result, Arg>(
    run: (arg: Arg) => Result | Promise<Result>,
    arg?: Arg,
  ) => (await page.evaluate(pageScript(run, arg))) as Result;
  return {
    ...page,
    evaluate,
    waitFor: async (run, arg, timeout = 10_000) => {
      const end = Date.now() + timeout;
      for (;;) {
        const result = await evaluate(run, arg);
        if (result) return result;
        if (Date.now() > end) {
          throw new Error(
            `waitFor: expected a truthy value within ${timeout} ms of ${String(run)}, got ${JSON.stringify(result)}.`,
          );
        }
        await wait(50);
      }
    },
  };
}

/**
 * Starts a browser engine, with whichever way of driving it this machine has.
 *
 * @throws Error naming what to install, if the engine is not there
 * @example
 * const engine = await launchEngine('webkit');
 * const page = await engine.open(server.origin);
 * expect(await page.evaluate(() => document.title)).toBe('Page');
 * await engine.close();
 */
export async function launchEngine(name: EngineName): Promise<Engine> {
  const driver = await launch(name);
  if (!driver) {
    throw new Error(
      `launchEngine: expected ${EXPECTED[name]}, found none. Run "node scripts/setup.mjs --browser --engines", or install it.`,
    );
  }
  return {
    name,
    open: async (
      url,
      { before = '', viewport = { width: 1280, height: 720 }, javaScriptEnabled = true } = {},
    ) =>
      withWaiting(
        await driver.open(url, {
          before: typeof before === 'string' ? before : pageScript(before),
          viewport,
          javaScriptEnabled,
        }),
      ),
    close: () => driver.close(),
  };
}
