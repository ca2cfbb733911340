/** The project's documents, as pages of the site. */
import { axeFindings } from '@a4p/test-kit/axe';
import { expect, test } from 'vitest';
import { docs } from '../scripts/docs.js';
import { useSite } from './browser.js';

const site = useSite();

test.each(['index', ...docs.map(({ name }) => name)])(
  '%s passes axe and fits a phone',
  async (name) => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(new URL(`docs/${name}.html`, site.url).href);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // A table that scrolls sideways hides its cells from axe.
    await page.setViewportSize({ width: 1366, height: 700 });
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  },
);

test('the index leads to every document, and each link on them somewhere', async () => {
  const page = await site.browser.newPage();
  const linksOn = async (path: string): Promise<readonly string[]> => {
    await page.goto(new URL(path, site.url).href);
    return page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  };
  const links = new Set(await linksOn('docs/index.html'));
  for (const { name } of docs) {
    expect([...links]).toContain(new URL(`docs/${name}.html`, site.url).href);
    for (const link of await linksOn(`docs/${name}.html`)) links.add(link);
  }
  for (const link of links) {
    if (link.startsWith(site.url)) expect((await fetch(link)).status, link).toBe(200);
  }
  await page.close();
});

test('what looks like a template in a document is an example', async () => {
  const text = await (await fetch(new URL('docs/embedding.html', site.url))).text();
  expect(text).toContain('{% a4p');
});
