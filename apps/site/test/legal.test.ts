/** The sheet for a legal service, in each language: all texts, fit to be read and printed. */
import { locales, organizations, type Declaration, type Locale } from '@a4p/declaration';
import { loadDeclaration } from '@a4p/declaration/load';
import { elements, tagNames } from '@a4p/widgets/elements';
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
// eslint-disable-next-line no-restricted-imports -- what the widgets do to the texts is in no package: it is done as they are built
import { harmonize } from '../../../packages/widgets/build/content/typography.js';
import { uniqueIds } from '../scripts/unique-ids.js';
import { useSite } from './browser.js';
import { deadLinks, openIn } from './pages.js';
import { lettersByPage } from './pdf-pages.js';

const site = useSite();

const open = (lang: Locale, options = {}): Promise<Page> =>
  openIn(site, lang, 'legal/index.html', options);

/** More letters than a page number has. */
const SOME = 20;

/** What axe says of a line that is wider than its box by a part of a pixel, which hangs on the fonts. */
const UNDECIDED = 'partially obscured by another element';

/** What could lie over a text, so that axe would rightly say the same. */
const stickyElements = (): readonly string[] =>
  [...document.querySelectorAll('main *')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map(({ className }) => className);

/** Spaces and the signs that the widgets set between texts say nothing of the words. */
const lettersOf = (text: string): string => text.replace(/[\s*[\]]/g, '');

/** All that the declaration says and a widget shows, by its place. */
function textsOf(declaration: Declaration): Readonly<Record<string, string>> {
  const { areas, commitments, statements, headings, endorsement, notices, parties } = declaration;
  const texts = [
    ['name', declaration.name],
    ['introduction', declaration.introduction],
    ['introductionEnd', declaration.introductionEnd.shown],
    ['improvement', declaration.improvement],
    ['implementation', declaration.implementation],
    ['survey', declaration.survey.shown],
    ['endorsement/text', endorsement.text],
    // Some languages set the full stop of a quotation outside it.
    ['endorsement/pledge', endorsement.pledge.replace(/[.。]$/, '')],
    ['endorsement/organizations', endorsement.organizations],
    ['endorsement/furtherInformation', endorsement.furtherInformation.shown],
    ...Object.entries(headings).map(([key, text]) => [`headings/${key}`, text]),
    ...areas.flatMap(({ id, title, short, summary, paragraph, action, learnMore, photo }) => [
      ...[title, short, summary, paragraph, action, learnMore].map((text, index) => [
        `areas/${id}/${String(index)}`,
        text,
      ]),
      [`areas/${id}/caption`, photo.caption],
      [`areas/${id}/credit`, photo.credit],
    ]),
    ...[...commitments, ...statements].map(({ id, text }) => [id, text]),
    ...parties.map(({ id, name }) => [id, name]),
    ...declaration.organizations.flatMap(({ id, name, acronym }) => [
      [`organizations/${id}/name`, name],
      [`organizations/${id}/acronym`, acronym],
    ]),
    ...Object.entries(notices).map(([key, text]) => [`notices/${key}`, text ?? '']),
  ] as const;
  return Object.fromEntries(texts.map(([key = '', text = '']) => [key, text]));
}

/** What stands in the widgets on the sheet. A mark between two passages parts their paragraph. */
const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = document.querySelector('[aria-labelledby="texts"]')?.cloneNode(true) as Element;
    const whole = texts.textContent;
    for (const mark of texts.querySelectorAll(
      '.a4p-passage ~ .a4p-meta, .a4p-meta:has(+ .a4p-passage)',
    )) {
      mark.remove();
    }
    return `${whole} ${texts.textContent}`;
  });

describe.each(locales)('$id', ({ id: lang, direction }) => {
  test('says its own language, names every widget, and is silent', async () => {
    const page = await open(lang);
    const messages = messagesOf(page);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.locator('.widget > h3').allInnerTexts()).toEqual(
      tagNames.map((tag) => elements[tag].names[lang]),
    );
    expect(messages).toEqual([]);
  });

  test('has every text of the declaration', async () => {
    const declaration = await loadDeclaration(lang);
    const shown = lettersOf(await shownText(await open(lang)));
    const missing = Object.entries(textsOf(declaration)).filter(
      ([, text]) => !shown.includes(lettersOf(harmonize(text))),
    );
    expect(missing).toEqual([]);
    expect(declaration.organizations).toHaveLength(organizations.length);
  });

  test.each(['light', 'dark'] as const)(
    'passes axe on a %s screen, and fits a phone',
    async (colorScheme) => {
      const page = await open(lang, { colorScheme, viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const findings = await axeFindings(page);
      expect(findings.filter((finding) => !finding.includes(UNDECIDED))).toEqual([]);
      expect(await page.evaluate(stickyElements)).toEqual([]);
    },
  );

  test('leads to the other languages, and nowhere that does not answer', async () => {
    const page = await open(lang);
    const others = await page
      .locator('.others a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
    expect(others).toEqual(locales.map(({ id }) => id).filter((id) => id !== lang));
    expect(await deadLinks(page)).toEqual([]);
  });

  test('has no blank page on paper, where each widget begins a page', async () => {
    const page = await open(lang);
    const pages = lettersByPage(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(tagNames.length);
    expect(pages.filter((letters) => letters <= SOME)).toEqual([]);
  });
});

test('on paper no navigation is left, and addresses are written out', async () => {
  const page = await open('fr');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav:visible, .others:visible').count()).toBe(0);
  const link = page.locator('.shown a[href^=http]').first();
  expect(await link.evaluate((it) => getComputedStyle(it, '::after').content)).toContain('http');
  const sources = page.locator('.sources a');
  expect(await sources.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual(
    await sources.evaluateAll((all) => all.map((it) => it.getAttribute('href'))),
  );
});

test('ids that the page has already get others, and so does what refers to them', () => {
  const taken = new Set(['title']);
  const html =
    '<p id="title">…</p><a href="#title" aria-describedby="title own">…</a><i id="own"></i>';
  expect(uniqueIds(html, taken)).toBe(
    '<p id="title-n2">…</p><a href="#title-n2" aria-describedby="title-n2 own">…</a><i id="own"></i>',
  );
  expect(uniqueIds('<p id="title"></p>', taken)).toBe('<p id="title-n3"></p>');
});
