/** An iframe on a host page: its height, its theme, on paper, and how a consumer of oEmbed finds it. */
import { serve } from '@a4p/test-kit/serve';
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { embedFiles, iframeOf } from '../scripts/embeds.js';
import { readChoice } from '../src/builder/choice.js';
import { makeSnippet } from '../src/builder/forms/make-snippet.js';
import { embedPath, type Embed } from '../src/embed.js';
import { UNRELEASED } from '../src/snippet/files.js';
import { useSite, openPage, openPageElsewhere, whenReady } from './browser.js';

const site = useSite();

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(16, 24, 31)';

/** A page of another origin, on a reader's system that is made light or dark, or as it is. */
async function elsewhere(body: string, colorScheme: 'light' | 'dark' | null): Promise<Page> {
  const page = await openPageElsewhere(site.browser, body);
  await page.emulateMedia({ colorScheme });
  return page;
}

/** The ground of an iframe, the first if not told which. */
async function ground(page: Page, at = 1): Promise<string | undefined> {
  return page.frames()[at]?.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

describe('an iframe', () => {
  const embed: Embed = { tag: 'a4p-commitment-list', lang: 'fr', area: null };
  const resize = '<script type="module" async src="cdn/next/resize.js" crossorigin></script>';

  const heights = (page: Page) =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument?.body.getBoundingClientRect().height ?? 0;
      return { outside: frame?.clientHeight, inside: Math.ceil(inside) };
    });

  async function fits(page: Page): Promise<number> {
    await expect
      .poll(async () => {
        const { outside, inside } = await heights(page);
        return inside > 0 && outside === inside;
      })
      .toBe(true);
    return (await heights(page)).inside;
  }

  test('grows and shrinks with its content', async () => {
    const page = await openPage(site.browser, site.url, resize + (await iframeOf(embed, site.url)));
    const list = page.frameLocator('iframe').locator('a4p-commitment-list');
    await list.getByRole('search').waitFor();
    const whole = await fits(page);
    await list.getByRole('searchbox').fill('linguistique');
    await expect.poll(async () => (await heights(page)).outside).toBeLessThan(whole / 2);
    const narrowed = await fits(page);
    await list.getByRole('button', { name: 'Réinitialiser' }).click();
    await expect.poll(async () => (await heights(page)).outside).toBe(whole);
    expect(narrowed).toBeLessThan(whole);
    await page.context().close();
  });

  test('has its height when the tab that hid it opens', async () => {
    const page = await openPage(
      site.browser,
      site.url,
      `${resize}<div hidden>${await iframeOf(embed, site.url)}</div>`,
    );
    await page.waitForTimeout(300);
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
    await page.evaluate(() => {
      const tab = document.querySelector('main div') as HTMLElement;
      tab.hidden = false;
    });
    expect(await fits(page)).toBeGreaterThan(1000);
    await page.context().close();
  });

  test('ignores messages that are not from its own window, and invalid values', async () => {
    const page = await openPage(site.browser, site.url, resize + (await iframeOf(embed, site.url)));
    await page.frameLocator('iframe').locator('[role=search]').waitFor();
    const height = await fits(page);
    await page.evaluate(() => {
      postMessage({ type: 'a4p-height', height: 7 });
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>parent.postMessage({ type: 'a4p-height', height: 7 }, '*')</script>`;
      document.body.append(stranger);
      const source = document.querySelector('iframe')?.contentWindow ?? null;
      for (const data of [
        null,
        7,
        'a4p-height',
        { type: 'a4p-height', height: '7px' },
        { type: 'a4p-height', height: -1 },
      ]) {
        dispatchEvent(new MessageEvent('message', { data, source }));
      }
    });
    await page.waitForTimeout(300);
    expect((await heights(page)).outside).toBe(height);
    await page.context().close();
  });

  test('takes the theme that its address asks for', async () => {
    const page = await (await site.browser.newContext({ colorScheme: 'light' })).newPage();
    const background = async (query: string) => {
      await page.goto(new URL(embedPath(embed, 'html') + query, site.url).href);
      await whenReady(page);
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    expect(await background('')).toBe(LIGHT);
    expect(await background('?theme=dark')).toBe(DARK);
    await page.context().close();
  });

  test.each([
    ['says nothing', '', 'dark', LIGHT],
    ['is dark', '<style>html { color-scheme: dark }</style>', 'light', DARK],
    ['is light', '<style>html { color-scheme: light }</style>', 'dark', LIGHT],
    ['is what its reader wants', '<style>html { color-scheme: light dark }</style>', 'dark', DARK],
    ['says so in a tag', '<meta name="color-scheme" content="dark">', 'light', DARK],
    ['is dark around the iframe', '<style>main { color-scheme: dark }</style>', 'light', DARK],
  ] as const)('has the scheme of a page that %s', async (_, head, system, expected) => {
    const page = await elsewhere(head + (await iframeOf(embed, site.url)), system);
    expect(await ground(page)).toBe(LIGHT);
    await page.addScriptTag({ type: 'module', url: `${site.url}cdn/next/resize.js` });
    await expect.poll(() => ground(page)).toBe(expected);
    await page.close();
  });

  test('follows a page that its reader switches, unless its address says what it is', async () => {
    const frames = ['', '?theme=light', '?theme=auto'].map(
      (query) => `<iframe src="${site.url}embed/fr/pledge.html${query}" title="A4P"></iframe>`,
    );
    const page = await elsewhere(
      `<style>html { color-scheme: light }</style>${frames.join('')}`,
      // A system that is made light or dark is so in every frame.
      null,
    );
    await page.addScriptTag({ type: 'module', url: `${site.url}cdn/next/resize.js` });
    await expect
      .poll(() =>
        page.locator('iframe').evaluateAll((all) => all.every(({ style }) => style.height)),
      )
      .toBe(true);
    await page.locator('html').evaluate((html) => (html.style.colorScheme = 'dark'));
    await expect
      .poll(() => Promise.all([1, 2, 3].map((at) => ground(page, at))))
      .toEqual([DARK, LIGHT, DARK]);
    await page.close();
  });

  test('is there to be printed before a reader comes near, whoever hands it out', async () => {
    const address = new URLSearchParams('widget=a4p-pledge&form=iframe');
    const { parts } = await makeSnippet(readChoice(address, 'fr'), {
      site: site.url,
      release: UNRELEASED,
      ui: 'fr',
    });
    for (const code of [await iframeOf(embed, site.url), parts[0]?.code ?? '']) {
      const page = await openPageElsewhere(
        site.browser,
        `<p style="block-size: 30000px">Avant</p>${code}`,
      );
      await expect.poll(() => page.frames().at(1)?.url()).toContain('/embed/');
      await page.frames()[1]?.locator('.frame').waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.close();
    }
  });
});

test('an oEmbed consumer finds the iframe', async () => {
  const embed: Embed = { tag: 'a4p-area-card', lang: 'es', area: 'protection' };
  let address = '';
  const { origin, close } = await serve(
    async (path) => (await embedFiles(embed, address))[path.slice(1)],
  );
  onTestFinished(close);
  address = `${origin}/`;
  const found = await extract(address + embedPath(embed, 'html'));
  expect(found).toMatchObject({ type: 'rich', html: await iframeOf(embed, address) });
});
