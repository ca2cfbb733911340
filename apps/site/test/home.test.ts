/** The home, in each language: what it is, every widget with its lines to copy, and the ways on. */
import { locales, type Locale } from '@a4p/declaration';
import { elements, tagNames } from '@a4p/widgets/elements';
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPageElsewhere, useSite, whenReady } from './browser.js';

const site = useSite();

async function openHome(lang: Locale, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(lang === 'fr' ? '' : `${lang}/index.html`, site.url).href);
  return page;
}

describe.each(locales)('$id', ({ id: lang, direction }) => {
  test('says what it is, shows every widget but the chart, and is silent', async () => {
    const page = await openHome(lang);
    const messages = messagesOf(page);
    await page.reload();
    await whenReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.locator('h3').allInnerTexts()).toEqual(
      expect.arrayContaining(tagNames.map((tag) => elements[tag].names[lang])),
    );
    const shown = await page
      .locator('[inert] > *')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(shown).toEqual(tagNames.filter((tag) => tag !== 'a4p-commitment-chart'));
    expect(messages).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'passes axe on a %s screen, and fits a phone',
    async (colorScheme) => {
      const page = await openHome(lang, { colorScheme, viewport: { width: 320, height: 700 } });
      await whenReady(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('leads nowhere that does not answer, and from each language to the others', async () => {
    const page = await openHome(lang, { javaScriptEnabled: false });
    const links = await page
      .locator('body > header a, main > section a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links)) expect((await fetch(link)).status, link).toBe(200);
    const languages = await page
      .locator('header a[hreflang]:not([hreflang=""])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
    expect(languages).toEqual(expect.arrayContaining(locales.map(({ id }) => id)));
  });
});

test('each button copies lines that show the widget on a page of another origin', async () => {
  const page = await openHome('ar', { permissions: ['clipboard-read', 'clipboard-write'] });
  for (const tag of tagNames) {
    const button = page.locator(`#${tag} [data-snippet]`);
    await button.click();
    await expect.poll(() => button.innerText()).toBe('تم نسخ الرمز');
    const lines = await page.evaluate(() => navigator.clipboard.readText());
    expect(lines).toContain(`${site.url}cdn/next/ar/`);
    const host = await openPageElsewhere(site.browser, lines);
    await host.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=source]'),
      tag,
    );
    await host.close();
  }
});

test('where the browser does not allow copying, the lines can be selected', async () => {
  const page = await openHome('en');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.locator('#a4p-pledge [data-snippet]').click();
  const lines = page.locator('#a4p-pledge textarea');
  expect(await lines.inputValue()).toContain('<a4p-pledge lang="en">');
  expect(await lines.getAttribute('aria-label')).toContain('does not allow copying');
});
