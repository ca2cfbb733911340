import type { Locale } from '@a4p/declaration';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { onTestFinished } from 'vitest';

/**
 * Opens a page of the site in a language, until the test ends.
 *
 * @param site - with the address of the site and a browser
 * @param path - below the folder of the language
 * @example await openIn(site, 'ar', 'legal/index.html', { colorScheme: 'dark' });
 */
export async function openIn(
  { browser, url }: { readonly browser: Browser; readonly url: string },
  lang: Locale,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(lang === 'fr' ? path : `${lang}/${path}`, url).href);
  return page;
}

/**
 * The links of a page, outside its header, that lead to no page of the site, or to no place on this one.
 *
 * @example expect(await deadLinks(page)).toEqual([]);
 */
export async function deadLinks(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator('main a[href], footer a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const here = new URL(page.url());
  const dead: string[] = [];
  for (const link of new Set(links)) {
    const { origin, pathname, hash } = new URL(link);
    if (origin !== here.origin) continue;
    const found =
      pathname === here.pathname && hash
        ? (await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()) > 0
        : (await fetch(link)).ok;
    if (!found) dead.push(link);
  }
  return dead;
}
