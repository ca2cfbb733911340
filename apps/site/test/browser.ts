import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/find-browser.mjs';

/** Starts the browser that this machine has. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}

/** A page of the partner's, below the address of the site, with the given body. */
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
