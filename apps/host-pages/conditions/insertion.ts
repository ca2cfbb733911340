import { locales } from '@a4p/declaration';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { inline, widgets, type Family } from '../src/condition.js';

/** When the widgets of the page are there. */
const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);

export default {
  family: 'Insertion and life cycle',
  conditions: [
    {
      name: 'By innerHTML after load',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => `${script}<main></main>`,
      act: (page) => page.evaluate((html) => void (document.body.innerHTML = html), widgets),
    },
    {
      name: 'From a template, cloned',
      how: 'inert before',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => `${script}<template>${widgets}</template>`,
      act: (page) =>
        page.evaluate(() => {
          const template = document.querySelector('template') as HTMLTemplateElement;
          document.body.append(template.content.cloneNode(true));
        }),
    },
    {
      name: 'Inside the page’s own shadow root',
      how: 'with discover(); the language is that of the outer tree',
      shows: 'widgets',
      changes: true,
      html: 'lang="en"',
      body: ({ cdn }) =>
        `<div lang="fr"><div id="host"></div></div><script type="module">
          import { discover } from '${cdn}a4p.js';
          const root = document.querySelector('#host').attachShadow({ mode: 'open' });
          root.innerHTML = ${JSON.stringify(widgets)};
          discover(root);
        </script>`,
    },
    {
      name: 'By document.write',
      shows: 'widgets',
      body: ({ script }) => script + inline(`document.write(${JSON.stringify(widgets)})`),
    },
    {
      name: 'Cloned with cloneNode',
      how: 'the first is taken out',
      shows: 'widgets',
      changes: true,
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          for (const element of [...document.body.children].filter(({ localName }) =>
            localName.startsWith('a4p-'),
          )) {
            element.replaceWith(element.cloneNode(true));
          }
        });
      },
    },
    {
      name: 'Taken out and put back a hundred times',
      shows: 'widgets',
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          for (const element of [...document.body.children].filter(({ localName }) =>
            localName.startsWith('a4p-'),
          )) {
            const place = document.createComment('');
            element.before(place);
            for (let times = 0; times < 100; times += 1) {
              element.remove();
              place.before(element);
            }
            place.remove();
          }
        });
      },
    },
    {
      name: 'Attributes and properties before the definition',
      shows: 'widgets',
      changes: true,
      body: ({ script }) =>
        `${widgets.replace('area="protection" href', 'href')}${inline(
          `document.querySelector('a4p-area-card').area = 'protection';`,
        )}${script}`,
      check: async (page) => {
        expect(
          await page.evaluate(() =>
            Object.hasOwn(document.querySelector('a4p-area-card') as object, 'area'),
          ),
        ).toBe(false);
      },
    },
    {
      name: 'An unknown value, then a known one',
      shows: 'widgets',
      console: /expected area to be one of/,
      changes: true,
      body: ({ script }) =>
        script + widgets.replaceAll(/ area="([^"]+)"/g, ' area="nonsense" data-area="$1"'),
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('[data-area]')) {
            element.setAttribute('area', ` ${element.dataset['area']?.toUpperCase() ?? ''} `);
          }
        });
      },
    },
    {
      name: 'Where the parser moves it',
      how: 'inside a table and inside a paragraph',
      shows: 'widgets',
      body: ({ script }) => `${script}<p>Text<table>${widgets}<tr><td>Cell</table>`,
    },
    {
      name: 'A filter strips the tags',
      how: 'only what stands inside is left',
      shows: 'fallback',
      except: ['a4p-area-card', 'a4p-pledge'],
      advice: 'Use plain HTML or the iframe: the snippet builder has both.',
      body: ({ script }) => script + widgets.replace(/<\/?a4p-(area-card|pledge)[^>]*>/g, ''),
      cdn: () => ({ status: 404 }),
      check: async (page) => {
        expect(await page.getByText('Repli a4p-area-card').isVisible()).toBe(true);
      },
    },
    {
      name: 'Words set from outside while loading',
      how: 'the fallback is replaced before the widget is ready',
      shows: 'widgets',
      changes: true,
      body: ({ script }) =>
        script +
        widgets +
        inline(`for (const p of document.querySelectorAll('p')) p.textContent = 'New';`),
    },
    {
      name: 'Moved to another document',
      how: 'into an iframe without a script of its own, and back',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => `${script}${widgets}<iframe title="x" srcdoc="<p>Frame"></iframe>`,
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          const pledge = document.querySelector('a4p-pledge') as Element;
          const frame = document.querySelector('iframe') as HTMLIFrameElement;
          frame.contentDocument?.body.append(pledge);
          document.body.append(pledge);
        });
      },
    },
    {
      name: 'Two hundred changes of language',
      shows: 'widgets',
      changes: true,
      act: async (page) => {
        await ready(page);
        await page.evaluate(
          async (languages) => {
            for (let times = 0; times < 200; times += 1) {
              document.documentElement.lang = languages[times % languages.length] ?? 'fr';
              if (times % 20 === 0) await new Promise((done) => setTimeout(done, 5));
            }
            document.documentElement.lang = 'fr';
            await new Promise((done) => setTimeout(done, 300));
          },
          locales.map(({ id }) => id),
        );
      },
    },
    {
      name: 'Left and come back to',
      how: 'to another page and back; then the language changes',
      shows: 'widgets',
      changes: true,
      html: 'lang="en"',
      act: async (page) => {
        await ready(page);
        await page.goto('about:blank');
        await page.goBack();
        await page.evaluate(() => void (document.documentElement.lang = 'fr'));
        await page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.lang === 'fr');
      },
    },
  ],
} satisfies Family;
