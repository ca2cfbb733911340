import { expect } from 'vitest';
import type { Page } from 'playwright';
import {
  inline,
  isElement,
  widgets,
  type Answer,
  type Family,
  type Parts,
} from '../src/condition.js';

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);

const inTwoLanguages = ({ script, widgets: all }: Parts): string =>
  script + all.replace('<a4p-pledge', '<a4p-pledge lang="ar"');

const only =
  (ending: string, answer: Answer) =>
  (file: string): Answer =>
    file.endsWith(ending) ? answer : {};

export default {
  family: 'Network',
  conditions: [
    {
      name: 'The script is slow',
      how: 'a self-contained file, two seconds; the fallback shows meanwhile, the page is ready without it',
      shows: 'widgets',
      changes: true,
      head: () =>
        inline(
          `document.addEventListener('DOMContentLoaded', () => { window.__ready = performance.now(); window.__fallback = document.querySelector('a4p-pledge > p').checkVisibility(); });`,
        ),
      body: ({ file, widgets }) => file('fr/all') + widgets,
      cdn: only('all.js', { delay: 2000 }),
      check: async (page) => {
        const [before, after, fallback] = await page.evaluate(() => [
          Number(Reflect.get(window, '__ready')),
          performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/all.js'))
            ?.duration,
          Reflect.get(window, '__fallback') as unknown,
        ]);
        expect(fallback).toBe(true);
        expect(before).toBeLessThan(Number(after));
      },
    },
    { name: 'The script is missing', shows: 'fallback', cdn: only('a4p.js', { status: 404 }) },
    {
      name: 'An error page instead of the script',
      how: 'HTML with status 200',
      shows: 'fallback',
      cdn: only('a4p.js', {
        headers: { 'Content-Type': 'text/html' },
        body: () => '<h1>Error</h1>',
      }),
    },
    { name: 'The script breaks off', shows: 'fallback', cdn: only('a4p.js', { half: true }) },
    {
      name: 'The elements’ files are missing',
      shows: 'fallback',
      cdn: (file) => (isElement(file) ? { status: 404 } : {}),
    },
    {
      name: 'The elements’ files break off',
      shows: 'fallback',
      cdn: (file) => (isElement(file) ? { half: true } : {}),
    },
    ...[
      { name: 'The content of a further language is missing', answer: { status: 404 } },
      { name: 'The content of a further language breaks off', answer: { half: true } },
    ].map(({ name, answer }) => ({
      name,
      how: 'one widget in Arabic on a French page',
      shows: 'widgets' as const,
      except: ['a4p-pledge'],
      console: /Failed to load|could not be loaded|ERR_/,
      cdn: only('/ar/content.js', answer),
      body: inTwoLanguages,
      check: async (page: Page) => {
        expect(await page.locator('a4p-pledge > p').isVisible()).toBe(true);
      },
    })),
    {
      name: 'The content of a further language is slow',
      how: 'a second; the fallback shows meanwhile',
      shows: 'widgets',
      except: ['a4p-pledge'],
      changes: true,
      cdn: only('/ar/content.js', { delay: 1000 }),
      head: () =>
        inline(
          `setTimeout(() => { window.__meanwhile = document.querySelector('a4p-pledge > p').checkVisibility(); }, 500);`,
        ),
      body: inTwoLanguages,
      check: async (page) => {
        await page.locator('a4p-pledge .frame[lang=ar]').waitFor();
        expect(await page.evaluate(() => Reflect.get(window, '__meanwhile') as unknown)).toBe(true);
      },
    },
    {
      name: 'The language changes while offline',
      how: 'what is shown stays, marked with its own language',
      shows: 'widgets',
      changes: true,
      console: /Failed to load|the content in|ERR_/,
      act: async (page) => {
        await ready(page);
        await page.waitForTimeout(200);
        await page.context().setOffline(true);
        await page.evaluate(() => void (document.documentElement.lang = 'ar'));
        await page.waitForTimeout(300);
      },
      check: async (page) => {
        expect(await page.locator('a4p-pledge .frame').getAttribute('lang')).toBe('fr');
      },
    },
    {
      name: 'A request fails once',
      how: 'offline when the tag is added, online when another follows',
      shows: 'widgets',
      changes: true,
      console: /Failed to load|could not be loaded|ERR_|the content in/,
      body: ({ script }) => script,
      act: async (page) => {
        await page.waitForTimeout(200);
        await page.context().setOffline(true);
        await page.evaluate((html) => void (document.body.innerHTML = html), widgets);
        await page.waitForTimeout(300);
        await page.context().setOffline(false);
        await page.evaluate((html) => void (document.body.innerHTML = html), widgets);
      },
    },
    {
      name: 'The script is blocked by an extension',
      how: 'the request is cancelled in the browser',
      shows: 'fallback',
      head: () =>
        inline(
          `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'script' && node.src) node.type = 'blocked'; }).observe(document, { childList: true, subtree: true });`,
        ),
      body: ({ script }) => script.replace('a4p.js', 'missing.js') + widgets,
      cdn: only('missing.js', { status: 404 }),
    },
  ],
} satisfies Family;
