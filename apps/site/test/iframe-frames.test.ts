/** Which iframes get their heights: all that are ours, however they are written and whenever they come. */
import { serve } from '@a4p/test-kit/serve';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPage, openPageElsewhere, useSite } from './browser.js';

const site = useSite();

const PLEDGE = 'embed/fr/pledge.html';
const resizeScript = () =>
  `<script type="module" async src="${site.url}cdn/next/resize.js" crossorigin></script>`;

/** Loads the script that gives heights, later than the page. */
const resizeLater = (page: Page) =>
  page.addScriptTag({ type: 'module', url: `${site.url}cdn/next/resize.js` });

const iframe = (attributes: string): string =>
  `<iframe title="A4P" height="104" frameborder="0" ${attributes}></iframe>`;

/** Waits until the iframe is as high as what it shows. */
async function expectFit(page: Page): Promise<void> {
  const frame = page.locator('iframe');
  await expect
    .poll(async () => {
      const inside = await page
        .frames()
        .at(1)
        ?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const outside = await frame.evaluate(({ clientHeight }) => clientHeight);
      return inside === outside && outside !== 104;
    })
    .toBe(true);
  await page.context().close();
}

describe('a sandboxed iframe', () => {
  const list = () =>
    iframe(
      `sandbox="allow-scripts allow-downloads" src="${site.url}embed/fr/commitment-list.html"`,
    );

  test('has its height', async () => {
    const sandboxed = iframe(`sandbox="allow-scripts" src="${site.url}${PLEDGE}"`);
    await expectFit(await openPageElsewhere(site.browser, sandboxed + resizeScript()));
  });

  test('hands out its files where the page allows it, and a citation to be copied by hand', async () => {
    const page = await openPageElsewhere(site.browser, list() + resizeScript());
    const frame = page.frameLocator('iframe');
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('a4p-commitments.fr.csv');
    await frame.locator('.group summary').first().click();
    await frame.locator('.cite').first().click();
    await expect.poll(() => frame.locator('.citation').innerText()).toMatch(/commitment-list/);
    await expectFit(page);
  });
});

describe('an iframe has its height', () => {
  test.each<[how: string, body: () => string]>([
    ['with an address that is relative', () => iframe(`src="${PLEDGE}"`)],
    ['with one relative to a base', () => `<base href="embed/fr/">${iframe('src="pledge.html"')}`],
    ['with one in capitals', () => iframe(`src="${site.url.toUpperCase()}${PLEDGE}"`)],
    ['with one without a scheme', () => iframe(`src="${site.url.slice(5)}${PLEDGE}"`)],
    [
      'in a shadow root in a shadow root',
      () =>
        `<div><template shadowrootmode="open"><div><template shadowrootmode="open">${iframe(
          `src="${PLEDGE}"`,
        )}</template></div></template></div>`,
    ],
  ])('%s, whether the script comes before it or after', async (_, body) => {
    await expectFit(await openPage(site.browser, site.url, resizeScript() + body()));
    const page = await openPage(site.browser, site.url, body());
    await page.frameLocator('iframe').locator('.frame').waitFor();
    await resizeLater(page);
    await expectFit(page);
  });

  test.each<[how: string, run: (frame: HTMLIFrameElement, address: string) => void]>([
    ['once consent gives it an address', (frame, address) => (frame.src = address)],
    // As lazysizes does.
    ['once a script loads it', (frame, address) => frame.contentWindow?.location.replace(address)],
    [
      'where a script puts it in',
      (frame, address) => {
        const other = document.createElement('iframe');
        other.src = address;
        frame.replaceWith(other);
      },
    ],
  ])('%s, whether the script comes before that or after', async (_, run) => {
    for (const isEarly of [true, false]) {
      const page = await openPageElsewhere(
        site.browser,
        iframe(`class="lazyload" data-src="${site.url}${PLEDGE}"`) +
          (isEarly ? resizeScript() : ''),
      );
      await page
        .locator('iframe')
        .evaluate(run as (frame: Element, address: string) => void, site.url + PLEDGE);
      await page.frameLocator('iframe').locator('.frame').waitFor();
      if (!isEarly) await resizeLater(page);
      await expectFit(page);
    }
  });

  test('at an address of the page’s own that leads on to ours', async () => {
    const { origin, close } = await serve({
      '/': `<!DOCTYPE html><title>Page</title>${iframe('src="/a4p"')}`,
      '/a4p': { status: 302, headers: { Location: site.url + PLEDGE } },
    });
    onTestFinished(close);
    const page = await site.browser.newPage();
    await page.goto(origin);
    await page.frameLocator('iframe').locator('.frame').waitFor();
    await resizeLater(page);
    await expectFit(page);
  });
});

test('an iframe of others is left alone: it is asked nothing, and its height stays', async () => {
  const { origin, close } = await serve({
    '/embed/dQw4w9WgXcQ': `<!DOCTYPE html><title>0</title><script>
      addEventListener('message', () => { document.title += 1 });
      parent.postMessage({ type: 'height', height: 700 }, '*');
    </script>`,
  });
  onTestFinished(close);
  const page = await openPageElsewhere(
    site.browser,
    iframe(`src="${origin}/embed/dQw4w9WgXcQ"`) + iframe(`src="${site.url}${PLEDGE}"`),
  );
  await page.frameLocator('iframe >> nth=1').locator('.frame').waitFor();
  await resizeLater(page);
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map(({ style }) => style.height !== ''));
  await expect.poll(heights).toEqual([false, true]);
  expect(await page.frames()[1]?.title()).toBe('0');
  await page.close();
});
