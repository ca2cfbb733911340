/** The site below a path of another site, as GitHub Pages serves it: nothing asks for what is above. */
import { expect, onTestFinished, test } from 'vitest';
import { useSite } from './browser.js';

const site = useSite();
const PATH = 'a/repository/';

test.each([
  ['the home', '', 'a4p-area-grid .frame h3'],
  ['the home in Arabic', 'ar/index.html', 'a4p-area-grid .frame h3'],
  ['the guide in Arabic', 'ar/guide/index.html', 'h1'],
  ['the data page', 'data/index.html', 'h1'],
  ['the legal sheet in Chinese', 'zh/legal/index.html', 'h1'],
  ['a document', 'docs/embedding.html', 'h1'],
  ['the demo page', 'demo.html', 'a4p-area-grid .frame h3'],
  ['the builder', 'builder.html', '#builder[aria-busy=false]'],
  ['a page for an iframe, of one area', 'embed/ar/area-card/protection.html', '.frame h2'],
  ['a page for an iframe, with controls', 'embed/fr/commitment-list.html', '.frame input'],
  ['Storybook', 'storybook/', '#storybook-explorer-tree'],
])('%s is complete below a path', async (_, address, shown) => {
  const context = await site.browser.newContext();
  onTestFinished(async () => {
    // Storybook goes on asking when the test is over.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
  const outside: string[] = [];
  const missing: string[] = [];
  await context.route(
    (url) => url.href.startsWith(site.url),
    async (route) => {
      const url = route.request().url();
      if (!url.startsWith(site.url + PATH)) outside.push(url);
      const response = await route.fetch({ url: url.replace(PATH, '') });
      if (response.status() >= 400) missing.push(url);
      await route.fulfill({ response });
    },
  );
  const page = await context.newPage();
  await page.goto(site.url + PATH + address);
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(outside.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(missing.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});
