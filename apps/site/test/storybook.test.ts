/** The built Storybook, below a path of another site, as those who choose a widget use it. */
import manifest from '@a4p/widgets/custom-elements.json' with { type: 'json' };
import type { CustomElement, Package } from 'custom-elements-manifest';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPageElsewhere, useSite, whenReady } from './browser.js';

const site = useSite();

const elements = (manifest as unknown as Package).modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElement[],
);

/** Opens a page of Storybook, and collects what it says on the console and asks of whom. */
async function openStorybook(
  path: string,
): Promise<{ page: Page; console: string[]; hosts: Set<string>; missing: string[] }> {
  const context = await site.browser.newContext({ viewport: { width: 1400, height: 1000 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const seen = { console: [] as string[], hosts: new Set<string>(), missing: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) seen.hosts.add(host);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.missing.push(response.url());
  });
  await page.goto(new URL(`storybook/${path}`, site.url).href);
  return { page, ...seen };
}

const preview = (page: Page) => page.frameLocator('#storybook-preview-iframe');

test('a newcomer finds an attribute, sees it in Arabic on a dark newspaper, and copies what works', async () => {
  const { page, console, hosts, missing } = await openStorybook('');
  // What is clicked before the first page is there can be lost.
  await preview(page).getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('button', { name: 'Area card' }).click();
  await preview(page).getByText('where the title leads').first().waitFor();
  await page.getByRole('link', { name: 'Default' }).click();
  const code = page.getByRole('tab', { name: 'Code' });
  await code.waitFor();
  const choose = async (menu: string, item: string): Promise<void> => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('option', { name: item }).click();
  };
  await choose('Language of the page', 'العربية');
  await choose('Colour scheme of the page', 'Dark page');
  await choose('Style of the page', 'Newspaper');
  const frame = preview(page).locator('a4p-area-card .frame');
  await expect.poll(() => frame.getAttribute('dir')).toBe('rtl');
  await expect
    .poll(() => frame.evaluate((shown) => getComputedStyle(shown).backgroundColor))
    .toBe('rgb(22, 19, 15)');
  await code.click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Copy' }).click();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());

  const pasted = await openPageElsewhere(site.browser, snippet);
  await whenReady(pasted);
  expect(await pasted.getByRole('heading').innerText()).toContain('حفظ السلام');
  expect({ console, missing, hosts: [...hosts] }).toEqual({
    console: [],
    missing: [],
    hosts: [new URL(site.url).host],
  });
});

test.each(elements)(
  'the page of $tagName names all that its doc comment names',
  async (element) => {
    const {
      tagName = '',
      attributes = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = element;
    const { events = [], members = [] } = element;
    const { page } = await openStorybook(
      `?path=/docs/widgets-${tagName.replace('a4p-', '')}--docs`,
    );
    const table = preview(page).locator('.docblock-argstable').first();
    await table.waitFor();
    const named = await table.locator('tbody td:first-child:not([colspan])').allInnerTexts();
    expect(named.toSorted()).toEqual(
      [
        ...[...attributes, ...cssProperties, ...cssParts, ...events].map(({ name }) => name),
        ...slots.map(({ name }) => name || '(default)'),
        ...members.map(({ kind, name }) => (kind === 'method' ? `${name}()` : name)),
      ].toSorted(),
    );
  },
);

test('every link from a page of Storybook to another, or to the site, leads somewhere', async () => {
  const { page } = await openStorybook('');
  const response = await page.request.get(new URL('storybook/index.json', site.url).href);
  const { entries } = (await response.json()) as {
    entries: Record<string, { id: string; type: string; title: string }>;
  };
  const guides = Object.values(entries).filter(
    ({ type, title }) => type === 'docs' && title.startsWith('Guides/'),
  );
  expect(guides.length).toBeGreaterThan(6);
  for (const { id } of guides) {
    await page.goto(new URL(`storybook/iframe.html?id=${id}&viewMode=docs`, site.url).href);
    await page.locator('#storybook-docs h1').first().waitFor();
    const links = await page
      .locator('#storybook-docs a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    for (const link of links.filter((href) => !/^(https?:|#)/.test(href))) {
      const [, target] = /^\?path=\/(?:docs|story)\/(.+)$/.exec(link) ?? [];
      if (target) expect(Object.keys(entries), `${id}: ${link}`).toContain(target);
      else expect((await fetch(new URL(link, page.url()))).status, `${id}: ${link}`).toBe(200);
    }
  }
});
