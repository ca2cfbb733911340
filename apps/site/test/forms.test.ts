/** The three forms of a widget, side by side: what one says, the others say, once. */
import { locales, type Locale } from '@a4p/declaration';
import { renderToString } from '@a4p/widgets/static';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { attributesOf, embeds } from '../scripts/embeds.js';
import { embedPath, type Embed } from '../src/embed.js';
import { openPage, useSite, whenReady } from './browser.js';

const site = useSite();

const script = '<script type="module" src="cdn/a4p.js" crossorigin></script>';

function elementOf(embed: Embed): string {
  const written = Object.entries(attributesOf(embed)).flatMap(([name, value]) =>
    value === null || value === false ? [] : [value === true ? name : `${name}="${String(value)}"`],
  );
  return `<${embed.tag} ${written.join(' ')}></${embed.tag}>`;
}

/** What a reader's software is told, but for what only the script can do. */
async function toldBy(page: Page, tag: string, nth = 0): Promise<string> {
  const told = await page.locator(tag).nth(nth).ariaSnapshot();
  const lines = told.split('\n');
  const kept: string[] = [];
  let skipDeeperThan = Infinity;
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth > skipDeeperThan) continue;
    skipDeeperThan = Infinity;
    if (/^\s*- (search|button|status)\b/.test(line)) {
      skipDeeperThan = depth;
      continue;
    }
    kept.push(line);
  }
  // A paragraph that has lost its button is a paragraph of text.
  return kept.join('\n').replace(/:\n\s*- text: /g, ': ');
}

describe.each(locales.map(({ id }) => id))('%s', (lang: Locale) => {
  const ofLanguage = embeds.filter((embed) => embed.lang === lang);

  test('element, prerendered HTML and iframe page tell the same, each once', async () => {
    const bodies = await Promise.all(
      ofLanguage.map((embed) => renderToString(embed.tag, attributesOf(embed))),
    );
    const elements = await openPage(
      site.browser,
      site.url,
      script + ofLanguage.map(elementOf).join('\n'),
    );
    await whenReady(elements);
    const prerendered = await openPage(site.browser, site.url, bodies.join('\n'), {
      javaScriptEnabled: false,
    });
    const framed = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    const seen = new Map<string, number>();
    for (const embed of ofLanguage) {
      const nth = seen.get(embed.tag) ?? 0;
      seen.set(embed.tag, nth + 1);
      const told = await toldBy(elements, embed.tag, nth);
      await framed.goto(new URL(embedPath(embed, 'html'), site.url).href);
      expect(await toldBy(prerendered, embed.tag, nth), `${embed.tag} ${embed.area}`).toBe(told);
      expect(await toldBy(framed, embed.tag), embedPath(embed, 'html')).toBe(told);
      expect(told.length).toBeGreaterThan(100);
    }
    await Promise.all([elements, prerendered, framed].map((page) => page.context().close()));
  });
});

test('prerendered HTML does not shift when the script takes over', async () => {
  const widgets = embeds.filter(
    ({ lang, area }) => lang === 'fr' && (area === null || area === 'conduct'),
  );
  for (const embed of widgets) {
    const html = await renderToString(embed.tag, attributesOf(embed));
    const page = await openPage(site.browser, site.url, `<h1>Titre</h1>${html}<p>Suite</p>`);
    await page.evaluate(() => {
      const shifts = window as unknown as { shift: number };
      shifts.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.addScriptTag({ type: 'module', url: new URL('cdn/a4p.js', site.url).href });
    await whenReady(page);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    expect(
      await page.evaluate(() => (window as unknown as { shift: number }).shift),
      embed.tag,
    ).toBe(0);
    await page.context().close();
  }
});
