/** The guide, in each language: it can be read by all, leads somewhere, and calls things by their names. */
import { locales, type Locale } from '@a4p/declaration';
import { elements, tagNames } from '@a4p/widgets/elements';
import { axeFindings } from '@a4p/test-kit/axe';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builderMessages } from '../scripts/messages.js';
import { useSite } from './browser.js';

const site = useSite();

/** What is pressed in WordPress, and what its classic editor calls the tab in other versions. */
const WORDPRESS: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['+', 'نشر'],
  en: ['+', 'Publish'],
  es: ['+', 'Publicar'],
  fr: ['+', 'Publier'],
  ru: ['+', 'Опубликовать'],
  zh: ['+', '发布'],
};

async function openGuide(lang: Locale, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const address = new URL(`${lang === 'fr' ? '' : `${lang}/`}guide/index.html`, site.url).href;
  expect((await page.goto(address))?.status(), address).toBe(200);
  return page;
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** A name as it is read: whatever kind its spaces are of, and which way it runs. */
const asRead = (name: string): string =>
  name.replaceAll(/\s/g, ' ').replaceAll(/[\u2066-\u2069]/g, '');

/** The builder's words, the names that it quotes from WordPress and Drupal, and those of the widgets. */
function namesIn(lang: Locale): readonly string[] {
  const words = wordsIn(builderMessages[lang]);
  const quoted = words.flatMap((text) =>
    [...text.matchAll(/[«“]\s*([^»”]+?)\s*[»”]/g)].map(([, name = '']) => name),
  );
  const widgets = tagNames.map((tag) => elements[tag].names[lang]);
  return [...words, ...quoted, ...widgets, ...WORDPRESS[lang]].map(asRead);
}

describe.each(locales)('$id', ({ id: lang, direction }) => {
  test.each([
    ['light', 320],
    ['dark', 1366],
  ] as const)('passes axe on a %s screen of %i pixels, and fits it', async (colorScheme, width) => {
    const page = await openGuide(lang, { colorScheme, viewport: { width, height: 800 } });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('leads nowhere that does not answer, and its pictures are there', async () => {
    const page = await openGuide(lang);
    const addresses = await page
      .locator('main :is(a, img)')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLImageElement).src),
      );
    for (const address of new Set(addresses)) {
      const { pathname, hash } = new URL(address);
      if (hash) expect(await page.locator(hash).count(), address).toBe(1);
      expect((await fetch(address)).status, pathname).toBe(200);
    }
  });

  test('has the parts of the French guide, each with its place in the list of contents', async () => {
    const [french, page] = [await openGuide('fr'), await openGuide(lang)];
    const partsOf = (guide: Page) =>
      guide
        .locator('main :is(h1, h2, h3, ol > li, ul > li, img)')
        .evaluateAll((all) => all.map(({ localName, id }) => `${localName} ${id}`));
    expect(await partsOf(page)).toEqual(await partsOf(french));
    const titles = await page.locator('main > h2').allTextContents();
    expect(await page.locator('nav a[href^="#"]').allTextContents()).toEqual(titles);
  });

  test('calls choices and buttons by the names that they have', async () => {
    const page = await openGuide(lang);
    const named = await page.locator('main b').allTextContents();
    const known = namesIn(lang);
    expect(named.filter((name) => !known.includes(asRead(name)))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });
});
