import { expect } from 'vitest';
import type { Page } from 'playwright';
import { tagNames } from '@a4p/widgets/elements';
import { widget, widgets, type Family } from '../src/condition.js';

const style = (css: string): string => `<style>${css}</style>`;

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);

/** Something of every widget's frame, as the browser computes it. */
const ofFrames = <Value>(page: Page, read: (frame: Element) => Value): Promise<Value[]> =>
  Promise.all(tagNames.map((tag) => page.locator(`${tag} .frame`).evaluate(read)));

const allWide = async (page: Page): Promise<void> => {
  const widths = await ofFrames(page, (frame) => frame.getBoundingClientRect().width);
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(200);
};

export default {
  family: 'Style and surroundings',
  conditions: [
    ...[
      'display: flex',
      'float: left',
      'display: inline-block',
      'display: grid; grid-template-columns: min-content',
    ].map((css) => ({
      name: `Inside a parent with ${css}`,
      shows: 'widgets' as const,
      body: ({ script }: { script: string }) =>
        `${script}${tagNames.map((tag) => `<div style="${css}">${widget(tag)}</div>`).join('')}`,
      check: allWide,
    })),
    ...[
      [
        'Everything unset',
        '* { all: unset !important } style, script, head { display: none !important }',
      ],
      [
        'Inherited styles',
        'body { letter-spacing: 1em; text-transform: uppercase; text-indent: 5em; word-spacing: 2em; font: italic 5px/0.5 cursive; white-space: nowrap; -webkit-text-fill-color: red }',
      ],
    ].map(([name = '', css = '']) => ({
      name,
      how: css.split(' style,')[0] ?? '',
      shows: 'widgets' as const,
      head: () => style(css),
      check: async (page: Page) => {
        const looks = await ofFrames(page, (frame) => {
          const { letterSpacing, textTransform, textIndent, fontSize, fontStyle, whiteSpace } =
            getComputedStyle(frame);
          return [letterSpacing, textTransform, textIndent, fontSize, fontStyle, whiteSpace];
        });
        for (const look of looks) {
          expect(look).toEqual(['normal', 'none', '0px', '16px', 'normal', 'normal']);
        }
      },
    })),
    {
      name: 'The page hides a widget',
      how: 'hidden, visibility and display none',
      shows: 'widgets',
      changes: true,
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          document.querySelector('a4p-pledge')?.setAttribute('hidden', '');
          (document.querySelector('a4p-area-card') as HTMLElement).style.visibility = 'hidden';
          (document.querySelector('a4p-area-grid') as HTMLElement).style.display = 'none';
        });
      },
      check: async (page) => {
        for (const tag of ['a4p-pledge', 'a4p-area-card', 'a4p-area-grid']) {
          expect(await page.locator(`${tag} .frame`).isVisible(), tag).toBe(false);
        }
      },
    },
    {
      name: 'Undefined elements hidden',
      how: ':not(:defined) { display: none }, script missing',
      shows: 'fallback',
      except: [...tagNames],
      advice:
        'Leave our tags out of such a rule: until the script is there, it hides the fallback too.',
      head: () => style(':not(:defined) { display: none }'),
      cdn: () => ({ status: 404 }),
      check: async (page) => {
        expect(await page.locator('a4p-pledge > p').isVisible()).toBe(false);
      },
    },
    ...['62.5%', '200%', '24px'].map((size) => ({
      name: `A root of ${size}`,
      shows: 'widgets' as const,
      head: () => style(`html { font-size: ${size} } body { font-size: 1rem }`),
      check: async (page: Page) => {
        for (const px of await ofFrames(page, (frame) => getComputedStyle(frame).fontSize)) {
          expect(px).toBe('16px');
        }
      },
    })),
    {
      name: 'A page from right to left',
      how: 'dir="rtl" around French widgets',
      shows: 'widgets',
      html: 'lang="fr" dir="rtl"',
      check: async (page) => {
        for (const direction of await ofFrames(
          page,
          (frame) => getComputedStyle(frame).direction,
        )) {
          expect(direction).toBe('ltr');
        }
      },
    },
    {
      name: 'An Arabic page from left to right',
      shows: 'widgets',
      changes: true,
      html: 'lang="ar" dir="ltr"',
      act: async (page) => {
        await ready(page);
        for (const direction of await ofFrames(
          page,
          (frame) => getComputedStyle(frame).direction,
        )) {
          expect(direction).toBe('rtl');
        }
        await page.evaluate(() => void (document.documentElement.lang = 'fr'));
      },
    },
    { name: 'Quirks mode', shows: 'widgets', doctype: '' },
    {
      name: '320 px',
      shows: 'widgets',
      context: { viewport: { width: 320, height: 640 } },
      check: async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    },
    {
      name: 'Forced colours',
      shows: 'widgets',
      context: { forcedColors: 'active' },
      check: async (page) => {
        const mark = page.locator('a4p-commitment-chart .mark').first();
        const [border, text] = await mark.evaluate((element) => [
          getComputedStyle(element).borderTopColor,
          getComputedStyle(element.closest('.frame') as Element).color,
        ]);
        expect(border).toBe(text);
      },
    },
    {
      name: 'Reduced motion',
      how: 'no animation and no transition anywhere, with or without it',
      shows: 'widgets',
      context: { reducedMotion: 'reduce' },
      check: async (page) => {
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      },
    },
    {
      name: 'Print',
      how: 'controls gone, addresses written out',
      shows: 'widgets',
      act: async (page) => {
        await ready(page);
        await page.emulateMedia({ media: 'print' });
      },
      check: async (page) => {
        expect(await page.locator('a4p-commitment-list form').isVisible()).toBe(false);
        const link = page.locator('a4p-area-card a').first();
        expect(
          await link.evaluate((element) => getComputedStyle(element, '::after').content),
        ).toContain('https://example.org/');
        expect((await page.pdf()).length).toBeGreaterThan(10_000);
      },
    },
    ...['content-visibility: auto', 'display: none', 'overflow: hidden; height: 0'].map((css) => ({
      name: `Inside a parent with ${css}, then shown`,
      shows: 'widgets' as const,
      changes: true,
      body: ({ script }: { script: string }) =>
        `${script}<div style="height: 3000px"></div><div id="parent" style="${css}">${widgets}</div>`,
      act: async (page: Page) => {
        await ready(page);
        await page.evaluate(() => {
          document.querySelector('#parent')?.removeAttribute('style');
        });
      },
    })),
    {
      name: 'Inside closed details',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => `${script}<details><summary>More</summary>${widgets}</details>`,
      act: async (page) => {
        await ready(page);
        await page.getByText('More').click();
      },
    },
    {
      name: 'Under aria-hidden and inert',
      how: 'nothing in it takes the focus, and nothing is announced outside of it',
      shows: 'widgets',
      body: ({ script }) => `${script}<div inert aria-hidden="true">${widgets}</div>`,
      check: async (page) => {
        for (let times = 0; times < 4; times += 1) {
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
        }
        expect(await page.locator('body > [role=status], body > [aria-live]').count()).toBe(0);
      },
    },
    {
      name: 'Another time zone',
      how: 'Pacific/Kiritimati: the dates stay',
      shows: 'widgets',
      context: { timezoneId: 'Pacific/Kiritimati' },
    },
    {
      name: 'A browser in another language',
      how: 'the browser prefers German; the page is French',
      shows: 'widgets',
      context: { locale: 'de-DE' },
    },
  ],
} satisfies Family;
