/** An iframe on a host page: its height, its theme, and how a consumer of oEmbed finds it. */
import { serve } from '@a4p/test-kit/serve';
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { embedFiles, iframeOf } from '../scripts/embeds.js';
import { embedPath, type Embed } from '../src/embed.js';
import { useSite, openPage, whenReady } from './browser.js';

const site = useSite();

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

  test('ignores messages that are not from its own window and origin, and invalid values', async () => {
    const page = await openPage(site.browser, site.url, resize + (await iframeOf(embed, site.url)));
    await page.frameLocator('iframe').locator('[role=search]').waitFor();
    const height = await fits(page);
    await page.evaluate(() => {
      postMessage({ type: 'a4p-height', height: 7 });
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>parent.postMessage({ type: 'a4p-height', height: 7 }, '*')</script>`;
      document.body.append(stranger);
      const source = document.querySelector('iframe')?.contentWindow ?? null;
      const send = (data: unknown, origin: string) =>
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
      send({ type: 'a4p-height', height: 7 }, 'https://example.org');
      for (const invalid of [
        null,
        7,
        'a4p-height',
        { type: 'a4p-height', height: '7px' },
        { type: 'a4p-height', height: -1 },
      ]) {
        send(invalid, location.origin);
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
    expect(await background('')).toBe('rgb(255, 255, 255)');
    expect(await background('?theme=dark')).toBe('rgb(16, 24, 31)');
    await page.context().close();
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
