import { renderToString } from '@a4p/widgets/static';
import { expect } from 'vitest';
import type { Page } from 'playwright';
import { elements, tagNames } from '@a4p/widgets/elements';
import type { Family } from '../src/condition.js';

const finished = (
  await Promise.all(
    tagNames.map((tag) => renderToString(tag, { ...elements[tag].example, lang: 'fr' })),
  )
).join('\n');

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);

/** Every heading of the page once: nothing is said twice. */
const saidOnce = async (page: Page): Promise<void> => {
  const headings = await page.locator('a4p-area-card').getByRole('heading').allInnerTexts();
  expect(headings).toHaveLength(1);
};

/** The same page from npm's files, without a bundler. */
const IMPORTS = {
  '#lit': '/lib/lit/index.js',
  'lit-element/': '/lib/lit-element/',
  'lit-html': '/lib/lit-html/lit-html.js',
  'lit-html/': '/lib/lit-html/',
  '@lit/reactive-element': '/lib/@lit/reactive-element/reactive-element.js',
  '@a4p/declaration': '/lib/@a4p/declaration/dist/index.js',
  '@a4p/widgets/': '/lib/@a4p/widgets/dist/',
};

export default {
  family: 'Other forms',
  conditions: [
    {
      name: 'Prerendered HTML, with the script too',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => script + finished,
      check: saidOnce,
    },
    {
      name: 'Prerendered HTML cloned, with the script too',
      shows: 'widgets',
      changes: true,
      body: ({ script }) =>
        `${script}<template>${finished}</template><div id="first">${finished}</div>`,
      act: async (page) => {
        await page.evaluate(() => {
          const first = document.querySelector('#first') as Element;
          const copies = [...first.children].map((element) => element.cloneNode(true));
          first.remove();
          document.body.append(...copies);
        });
      },
      check: saidOnce,
    },
    {
      name: 'Prerendered HTML by setHTMLUnsafe and by innerHTML',
      shows: 'widgets',
      console: /^Found declarative shadowrootmode/,
      changes: true,
      body: ({ script }) => `${script}<main></main>`,
      act: async (page) => {
        await page.evaluate((html) => {
          document.querySelector('main')?.setHTMLUnsafe(html);
          document.querySelector('main')?.remove();
          const main = document.createElement('main');
          document.body.append(main);
          main.innerHTML = html;
        }, finished);
        await ready(page);
      },
      check: saidOnce,
    },
    {
      name: 'npm’s files by import map',
      how: 'Lit and the content as npm has them, no bundler',
      shows: 'widgets',
      changes: true,
      head: () => `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`,
      body: ({ widgets }) =>
        `<script type="module">import '@a4p/widgets/define.js';</script>${widgets}`,
    },
  ],
} satisfies Family;
