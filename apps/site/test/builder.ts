import type { BrowserContextOptions, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { useSite } from './browser.js';

/**
 * Opens the builder of a site, and takes from it what an editor would.
 *
 * @param site - the site
 * @example const { openBuilder, codeOf } = useBuilder(useSite());
 */
export function useBuilder(site: ReturnType<typeof useSite>): {
  readonly openBuilder: (query: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly codeOf: (page: Page) => Promise<string>;
} {
  return {
    async openBuilder(query, options = {}) {
      const context = await site.browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(new URL(`builder.html?${query}`, site.url).href);
      await page.locator('#cost').filter({ hasText: 'gzip' }).waitFor({ state: 'attached' });
      return page;
    },
    async codeOf(page) {
      // What was typed last is shown by now, or will be.
      await expect.poll(() => page.locator('#builder').getAttribute('aria-busy')).toBe('false');
      return page.locator('#code').inputValue();
    },
  };
}
