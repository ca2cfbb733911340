import { launch, type Browser } from 'puppeteer-core';
import { exitOnSignals } from './child-processes.js';
import type { Driver } from './engine.js';
import { logText } from './log-text.js';
import { pageScript } from './page-script.js';

/**
 * Drives an installed Firefox through WebDriver BiDi.
 *
 * @example const driver = puppeteerDriver('/usr/bin/firefox-esr');
 */
export function puppeteerDriver(executablePath: string): Driver {
  exitOnSignals();
  const browsers = new Map<boolean, Promise<Browser>>();
  /** Firefox turns scripts off for a whole browser only. */
  const browserFor = (javaScriptEnabled: boolean): Promise<Browser> => {
    const started =
      browsers.get(javaScriptEnabled) ??
      launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        // Its own handlers leave this process running after SIGTERM; it kills Firefox on exit.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        extraPrefsFirefox: { 'javascript.enabled': javaScriptEnabled },
      });
    browsers.set(javaScriptEnabled, started);
    return started;
  };
  return {
    open: async (url, { before, viewport, javaScriptEnabled }) => {
      const browser = await browserFor(javaScriptEnabled);
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        const messages: string[] = [];
        page.on('pageerror', (error) => {
          messages.push(error instanceof Error ? error.message : String(error));
        });
        page.on('console', (message) => {
          if (/^(error|warn)$/.test(message.type())) messages.push(message.text());
        });
        await page.setViewport(viewport);
        await page.evaluateOnNewDocument(pageScript(logText));
        if (before) await page.evaluateOnNewDocument(before);
        await page.goto(url);
        return {
          evaluate: (expression) => page.evaluate(expression),
          screenshot: async () => Buffer.from(await page.screenshot()),
          setViewport: (size) => page.setViewport(size),
          messages: () => Promise.resolve(messages),
          close: () => context.close(),
        };
      } catch (error) {
        await context.close();
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
    },
  };
}
