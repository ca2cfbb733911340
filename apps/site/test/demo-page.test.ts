/** The built demo page, as a reader meets it: over HTTP, from the published files, in a browser. */
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import fr from '@a4p/declaration/fr';
import { latestTotal } from '@a4p/declaration';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { useSite } from './browser.js';

const site = useSite();
const address = (): string => new URL('demo.html', site.url).href;
let page: Page;
let messages: readonly string[];

afterEach(async () => {
  await page.context().close();
});

async function open(
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
) {
  const context = await site.browser.newContext(options);
  page = await context.newPage();
  messages = messagesOf(page);
  await prepare?.(page);
  await page.goto(address());
}

const widgetTexts = () =>
  page.locator('a4p-area-grid, a4p-commitment-list, a4p-endorser-counter, a4p-area-card');

/** All four widgets show their own source line, so all of them are ready. */
async function whenReady(): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('article *')]
      .filter(({ localName }) => localName.startsWith('a4p-'))
      .every((element) => element.shadowRoot?.querySelector('[part=source]')),
  );
}

test('shows the eight areas, the commitments with their notice, and the dated counter', async () => {
  await open();
  await whenReady();
  const titles = await page.locator('a4p-area-grid').getByRole('heading').allInnerTexts();
  expect(titles).toEqual(fr.areas.map(({ title }) => title));
  const list = page.locator('a4p-commitment-list');
  expect(await list.locator('[part=item]').count()).toBe(
    fr.commitments.length + fr.statements.length,
  );
  await list.getByText(fr.notices.commitments).waitFor();
  const counter = page.locator('a4p-endorser-counter');
  await counter.getByText(String(latestTotal().states), { exact: true }).waitFor();
  await counter.getByText('(mars 2021)').waitFor();
});

test('says nothing on the console and asks no other host for anything', async () => {
  const hosts = new Set<string>();
  await open({}, async (fresh) => {
    fresh.on('request', (request) => {
      if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
    });
    await Promise.resolve();
  });
  await whenReady();
  expect(messages).toEqual([]);
  expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('loads only what the page uses', async () => {
  const files: string[] = [];
  await open({}, async (fresh) => {
    await fresh.route(address(), (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="fr"><script type="module" src="cdn/next/a4p.js"></script><article><a4p-endorser-counter></a4p-endorser-counter></article></html>',
      }),
    );
    fresh.on('request', (request) =>
      files.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''),
    );
  });
  await whenReady();
  expect(files.filter((name) => name.endsWith('.js')).toSorted()).toEqual([
    'a4p.js',
    'endorser-counter.js',
  ]);
});

test('finds a tag that is added later', async () => {
  await open();
  await whenReady();
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.innerHTML = '<a4p-area-card area="conduct" id="late"></a4p-area-card>';
    document.querySelector('article')?.append(late);
  });
  await page.locator('#late').getByRole('heading', { name: fr.areas[7].title }).waitFor();
});

test('reads well with scripts off', async () => {
  await open({ javaScriptEnabled: false });
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const { title } of fr.areas) expect(text).toContain(title);
  for (const passage of fr.commitments) expect(text).toContain(passage.text.replace(/\s+/g, ' '));
  expect(text).toContain('la Déclaration détaille 45 engagements');
  expect(text).toContain('154 États');
});

test('a file that is not the one that was built is refused, and the fallback stays', async () => {
  await open({}, async (fresh) => {
    await fresh.route('**/all.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n// changed` });
    });
  });
  await expect
    .poll(() => messages.some((line) => /area-grid.* could not be loaded/.test(line)))
    .toBe(true);
  expect(await page.locator('a4p-area-grid').getByRole('listitem').count()).toBe(8);
  expect(await page.locator('a4p-area-grid li').first().isVisible()).toBe(true);
});

test('the fallback stays while the script is missing', async () => {
  await open({}, (fresh) => fresh.route('**/a4p.js', (route) => route.abort()));
  for (const widget of await widgetTexts().all()) {
    expect(await widget.locator('p').first().isVisible()).toBe(true);
  }
});

test.each(['light', 'dark'] as const)('passes axe on a %s screen', async (colorScheme) => {
  await open({ colorScheme });
  await whenReady();
  expect(await axeFindings(page)).toEqual([]);
});

test('passes axe with scripts off', async () => {
  await open();
  await page.goto('about:blank');
  await page.route('**/a4p.js', (route) => route.abort());
  await page.goto(address());
  expect(await axeFindings(page)).toEqual([]);
});

test('needs no sideways scroll at 320 px', async () => {
  await open({ viewport: { width: 320, height: 700 } });
  await whenReady();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
