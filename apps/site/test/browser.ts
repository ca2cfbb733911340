import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serve } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { serve as serveSite } from '../scripts/server.js';

/**
 * A browser and the built site for the tests of a file, closed after them.
 *
 * @example const site = useSite(); // site.browser, site.url in a test
 */
export function useSite(): { readonly browser: Browser; readonly url: string } {
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite(0);
  });
  afterAll(() => server.close());
  const browser = useBrowser();
  return {
    get browser() {
      return browser();
    },
    get url() {
      return server.site;
    },
  };
}

const documentWith = (body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>Page</title></head><body><main>${body}</main></body></html>`;

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
      body: documentWith(body),
    }),
  );
  await page.goto(address);
  return page;
}

/** A host page with the given body, served from an origin of its own until the test ends. */
export async function openPageElsewhere(browser: Browser, body: string): Promise<Page> {
  const { origin, close } = await serve({ '/': documentWith(body) });
  onTestFinished(close);
  const page = await browser.newPage();
  await page.goto(origin);
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
