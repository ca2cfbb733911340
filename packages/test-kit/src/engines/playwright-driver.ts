import playwright from 'playwright';
import { BROWSER_ARGS } from '../../../../scripts/find-browser.mjs';
import type { Driver, EngineName } from './engine.js';

/**
 * Drives Chromium, and the Firefox and WebKit that Playwright built.
 *
 * @example const driver = await playwrightDriver('chromium', '/usr/bin/chromium');
 */
export async function playwrightDriver(name: EngineName, executablePath: string): Promise<Driver> {
  const browser = await playwright[name].launch({
    executablePath,
    args: name === 'chromium' ? BROWSER_ARGS : [],
  });
  return {
    open: async (url, { before, viewport, javaScriptEnabled }) => {
      const context = await browser.newContext({ viewport, javaScriptEnabled });
      try {
        const page = await context.newPage();
        const messages: string[] = [];
        page.on('pageerror', (error) => messages.push(String(error)));
        page.on('console', (message) => {
          if (/^(error|warning)$/.test(message.type())) messages.push(message.text());
        });
        if (before) await page.addInitScript(before);
        await page.goto(url);
        return {
          evaluate: (expression) => page.evaluate(expression),
          screenshot: () => page.screenshot(),
          setViewport: (size) => page.setViewportSize(size),
          messages: () => Promise.resolve(messages),
          close: () => context.close(),
        };
      } catch (error) {
        await context.close();
        throw error;
      }
    },
    close: () => browser.close(),
  };
}
