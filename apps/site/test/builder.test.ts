/** The snippet builder, and each snippet it hands out, pasted into an empty page of another origin. */
import ar from '@a4p/declaration/ar';
import fr from '@a4p/declaration/fr';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { elements, tagNames } from '@a4p/widgets/elements';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import { serve, type TestServer } from '@a4p/test-kit/serve';
import { useSite } from './browser.js';

const site = useSite();
let host: TestServer;
let pasted = { code: '', policy: '' };

beforeAll(async () => {
  host = await serve(() => ({
    headers: { 'Content-Security-Policy': pasted.policy },
    body: `<!DOCTYPE html><title>Host page</title><body>${pasted.code}</body>`,
  }));
});

afterAll(() => host.close());

async function openBuilder(query: string, options = {}): Promise<Page> {
  const page = await (await site.browser.newContext(options)).newPage();
  await page.goto(new URL(`builder.html?${query}`, site.url).href);
  await page.locator('#cost').filter({ hasText: 'gzip' }).waitFor();
  return page;
}

/** Takes a snippet off the builder and opens the host page that it was pasted into. */
async function paste(query: string): Promise<{ page: Page; messages: readonly string[] }> {
  const builder = await openBuilder(query);
  pasted = {
    code: await builder.locator('#code').inputValue(),
    policy: (await builder.locator('#policy').textContent()) ?? '',
  };
  await builder.context().close();
  const page = await (await site.browser.newContext()).newPage();
  const messages = messagesOf(page);
  // Another origin than the site's.
  await page.goto(host.origin.replace('localhost', '127.0.0.1'));
  return { page, messages };
}

describe.each(tagNames)('%s', (tag) => {
  test.each(['script', 'loader', 'prerendered', 'plain', 'iframe'])(
    'as %s works where it is pasted',
    async (form) => {
      const { page, messages } = await paste(`widget=${tag}&form=${form}&lang=ar`);
      const shown =
        form === 'iframe' ? page.frameLocator('iframe').locator('main') : page.locator('body');
      await expect
        .poll(() => shown.getByText('ليس منتجا رسميا').filter({ visible: true }).count())
        .toBe(1);
      if (form === 'script' || form === 'loader') {
        await page.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=source]'),
          tag,
        );
      }
      if (form === 'iframe') {
        await expect
          .poll(() => page.locator('iframe').evaluate((frame) => frame.style.height))
          .not.toBe('');
      }
      for (const [script] of pasted.code.matchAll(/<script[^>]*>/g)) {
        expect(script).toContain(`cdn/${integrity.version}/`);
        expect(script).toMatch(/ integrity="sha384-[^"]{64}" crossorigin="anonymous">$/);
      }
      expect(messages).toEqual([]);
      await page.context().close();
    },
  );
});

test('the loader that follows new versions has no hash, and the builder says so', async () => {
  const { page, messages } = await paste('widget=a4p-pledge&form=floating&lang=ar');
  await page.waitForFunction(() => document.querySelector('a4p-pledge')?.shadowRoot);
  expect(pasted.code).toContain('cdn/a4p.js" crossorigin></script>');
  expect(pasted.code).not.toContain('integrity');
  expect(messages).toEqual([]);
  await page.context().close();
  const builder = await openBuilder('widget=a4p-pledge&form=floating&ui=en');
  expect(await builder.locator('#note').textContent()).toContain('the browser cannot verify');
  await builder.getByLabel('Form').selectOption('script');
  await expect.poll(() => builder.locator('#note').textContent()).toBe('');
  await builder.context().close();
});

test('an iframe has the height of its widget before it says its own', async () => {
  const builder = await openBuilder('widget=a4p-teaser&form=iframe');
  const code = await builder.locator('#code').inputValue();
  expect(code).toContain(` height="${elements['a4p-teaser'].height}"`);
  await builder.context().close();
});

test('an npm snippet names the module that defines the widget', async () => {
  const builder = await openBuilder('widget=a4p-pledge&form=npm');
  const code = await builder.locator('#code').inputValue();
  expect(code).toContain(`import '@a4p/widgets/pledge/define';`);
  expect(code).toContain('<a4p-pledge lang="fr">');
  await builder.context().close();
});

test('the choice is in the address, and can be shared', async () => {
  const builder = await openBuilder('ui=en');
  await builder.getByLabel('Widget', { exact: true }).selectOption('a4p-area-card');
  await builder.getByLabel('Area', { exact: true }).selectOption('protection');
  await builder.getByLabel('Language of the widget').selectOption('ar');
  await builder.getByLabel('Colours').selectOption('dark');
  await builder.getByLabel('Level of headings').selectOption('2');
  const preview = builder.frameLocator('#preview');
  await preview.getByRole('heading', { level: 2, name: ar.areas[2].title }).waitFor();
  const code = await builder.locator('#code').inputValue();
  expect(code).toContain(
    '<a4p-area-card area="protection" lang="ar" theme="dark" heading-level="2">',
  );
  const other = await site.browser.newPage();
  await other.goto(builder.url());
  await other.locator('#cost').filter({ hasText: 'gzip' }).waitFor();
  expect(await other.locator('#code').inputValue()).toBe(code);
  await other.close();
  await builder.context().close();
});

test('says what the choice costs, as the browser measures it', async () => {
  const builder = await openBuilder('widget=a4p-area-card&area=conduct');
  const asked: string[] = [];
  const { page } = await paste('widget=a4p-area-card&area=conduct');
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.waitForFunction(() => document.querySelector('a4p-area-card')?.shadowRoot);
  const scripts = new Set(asked.filter((url) => url.startsWith(site.url)));
  expect(await builder.locator('#cost').textContent()).toContain(
    `requêtes\u00a0: ${scripts.size}\u00a0;`,
  );
  await builder.context().close();
  await page.context().close();
});

test.each(['neutral', 'dark', 'hostile'])('shows the widget on a %s page', async (name) => {
  const builder = await openBuilder(`widget=a4p-area-card&area=conduct&page=${name}`);
  const heading = builder
    .frameLocator('#preview')
    .getByRole('heading', { name: fr.areas[7].title });
  await heading.waitFor();
  expect(await heading.evaluate((one) => getComputedStyle(one).letterSpacing)).toBe('normal');
  await builder.context().close();
});

test.each(['fr', 'en'])('is accessible and fits a phone in %s', async (ui) => {
  const builder = await openBuilder(`ui=${ui}`, { viewport: { width: 320, height: 700 } });
  expect(await builder.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeFindings(builder, { exclude: '#preview' })).toEqual([]);
  expect(await builder.evaluate(() => document.documentElement.lang)).toBe(ui);
  await builder.context().close();
});
