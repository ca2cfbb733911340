/** Places in an iframe of full height: the page around goes where a reader goes, and not by itself. */
import fr from '@a4p/declaration/fr';
import type { FrameLocator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPageElsewhere, useSite } from './browser.js';

const site = useSite();

const CONDUCT = '.detail#area-conduct';

/** A page of another origin with a bar of 100 pixels at its top, and the whole declaration in a frame. */
async function openDeclaration({
  above = 600,
  around = (frame: string) => frame,
  attributes = '',
  hash = '',
  head = '<style>html { scroll-padding-block-start: 100px }</style>',
} = {}): Promise<Page> {
  const src = `${site.url}embed/fr/declaration.html${hash}`;
  const frame = `<iframe src="${src}" title="A4P" width="100%" height="400" frameborder="0" ${attributes}></iframe>`;
  const page = await openPageElsewhere(
    site.browser,
    `${head}<p style="block-size: ${above}px">Avant</p>${around(frame)}<p style="block-size: 2000px">Après</p>`,
  );
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }: MessageEvent<{ type: unknown }>) => {
      told.push(data.type);
    });
  });
  return page;
}

/** The script comes last: what the frame says before that is not lost. */
async function resize(page: Page): Promise<FrameLocator> {
  await page.frameLocator('iframe').locator(CONDUCT).waitFor();
  await page.addScriptTag({ type: 'module', url: `${site.url}cdn/next/resize.js` });
  await expect
    .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(4000);
  return page.frameLocator('iframe');
}

const topOf = async (page: Page): Promise<number> =>
  (await page.frameLocator('iframe').locator(CONDUCT).boundingBox())?.y ?? Number.NaN;

/** Below the bar, with the room that the widget itself leaves above its places. */
async function expectInView(page: Page, bar = 100): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(page)) - bar - 64)).toBeLessThan(2);
}

const whenTold = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toContain('a4p-scroll');

const scrolledTo = (page: Page) => page.evaluate(() => scrollY);

test.each([
  ['an iframe', {}, 100],
  ['a sandboxed one', { attributes: 'sandbox="allow-scripts"' }, 100],
  [
    'one with a margin of its own to be scrolled to',
    { attributes: 'style="scroll-margin-block-start: 30px"' },
    130,
  ],
  [
    'one in a part of the page that scrolls',
    {
      head: '',
      around: (frame: string) =>
        `<div style="block-size: 500px; overflow: auto; scroll-padding-block-start: 20px"><p>Avant</p>${frame}</div>`,
    },
    null,
  ],
  [
    'one in a shadow root',
    { around: (frame: string) => `<div><template shadowrootmode="open">${frame}</template></div>` },
    100,
  ],
])('a link in %s leads to its place, by mouse and by keyboard', async (_, options, bar) => {
  const page = await openDeclaration(options);
  const frame = await resize(page);
  const entries = await page.evaluate(() => history.length);
  const link = frame.getByRole('link', { name: fr.areas[7].short });
  const isThere = async () => {
    // What scrolls inside the page stands wherever it came to stand.
    const inside = page.locator('main > div[style]');
    await expectInView(page, bar ?? ((await inside.boundingBox())?.y ?? Number.NaN) + 20);
    const focused = frame.locator(`${CONDUCT}:focus`);
    expect(await focused.count()).toBe(1);
  };
  await link.click();
  await isThere();
  await page.evaluate(() => scrollTo(0, 0));
  await link.press('Enter');
  await isThere();
  // The reader's way back leads through no step of the frame's.
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.close();
});

test('an address with a place leads there, unless the reader is elsewhere on the page', async () => {
  const page = await openDeclaration({ hash: '#area-conduct' });
  await resize(page);
  await expectInView(page);
  await page.close();
  const other = await openDeclaration({ hash: '#area-conduct' });
  await other.evaluate(() => scrollTo(0, 300));
  await resize(other);
  await whenTold(other);
  expect(await scrolledTo(other)).toBe(300);
  await other.close();
});

test('a frame that no reader is in moves nobody', async () => {
  const page = await openDeclaration();
  await resize(page);
  await page
    .frames()[1]
    ?.evaluate(() => parent.postMessage({ type: 'a4p-scroll', top: 3000 }, '*'));
  await whenTold(page);
  expect(await scrolledTo(page)).toBe(0);
  await page.close();
});

test('goes there at once for who wants less motion, else as the page does', async () => {
  const behaviours = async (reducedMotion: 'reduce' | 'no-preference'): Promise<unknown> => {
    const page = await openDeclaration({ above: 0 });
    await page.emulateMedia({ reducedMotion });
    const frame = await resize(page);
    await page.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      const shown = document.querySelector('iframe') as HTMLIFrameElement;
      const show = shown.scrollIntoView.bind(shown);
      shown.scrollIntoView = (options) => {
        asked.push((options as ScrollIntoViewOptions).behavior);
        show(options);
      };
    });
    await frame.getByRole('link', { name: fr.areas[7].short }).focus();
    await page.keyboard.press('Enter');
    await expectInView(page);
    const asked = await page.evaluate(() => (window as unknown as { asked: unknown }).asked);
    await page.close();
    return asked;
  };
  expect(await behaviours('reduce')).toEqual(['instant']);
  expect(await behaviours('no-preference')).toEqual(['auto']);
});
