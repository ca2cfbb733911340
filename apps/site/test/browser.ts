import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serve } from '../scripts/server.js';
import { launchBrowser } from '@a4p/test-kit/launch-browser';

/**
 * A browser and the built site for the tests of a file, closed after them.
 *
 * @example const site = useSite(); // site.browser, site.url in a test
 */
export function useSite(): { readonly browser: Browser; readonly url: string } {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serve(0);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const started = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('useSite: expected to be used inside a test.');
    return value;
  };
  return {
    get browser() {
      return started(browser);
    },
    get url() {
      return started(server).site;
    },
  };
}

/** A host page, below the address of the site, with the given body. */
export async function openPage(
  browser: Browser,
  site: string,
  body: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  const address = new URL('test-page.html', site).href;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="fr"><head><title>Page</title></head><body><main>${body}</main></body></html>`,
    }),
  );
  await page.goto(address);
  return page;
}

/** A host page with the given body, served from an origin of its own until the test ends. */
export async function openPageElsewhere(browser: Browser, body: string): Promise<Page> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!DOCTYPE html><html lang="fr"><head><title>Page</title></head><body><main>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  onTestFinished(() => void server.close());
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page;
}

/** Waits until every widget is its element, and shows its source line. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('a4p-'))
      .every(
        ({ shadowRoot }) =>
          shadowRoot &&
          shadowRoot.adoptedStyleSheets.length > 0 &&
          shadowRoot.querySelector('[part=source]'),
      ),
  );
}
