import { expect } from 'vitest';
import { OTHER_VERSION, otherVersion } from '../src/other-version.js';
import { inline, widget, type Family } from '../src/condition.js';

const lib = (path: string): string => `<script src="/lib/${path}"></script>`;

export default {
  family: 'Scripts of the page',
  conditions: [
    {
      name: 'Prototype.js',
      how: 'prototype-js-core 1.7.3, which replaces Array.from and extends Array',
      shows: 'widgets',
      head: () => lib('prototype-js-core/prototype.js'),
    },
    {
      name: 'jQuery takes hold of a widget',
      how: 'jQuery 4: .html() and .text() on each',
      shows: 'widgets',
      head: () => lib('jquery/dist/jquery.js'),
      changes: true,
      act: async (page) => {
        await page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot);
        await page.evaluate(() => {
          const $ = Reflect.get(window, 'jQuery') as (
            tag: string,
          ) => Record<string, (text: string) => void>;
          for (const tag of ['a4p-pledge', 'a4p-area-card', 'a4p-commitment-list']) {
            $(tag)['html']?.('<p>Other</p>');
            $(tag)['text']?.('Other');
          }
        });
      },
    },
    {
      name: 'Frozen primordials',
      how: 'ses 2.3, lockdown()',
      shows: 'widgets',
      console: /^Removing intrinsics/,
      head: () =>
        lib('ses/dist/lockdown.umd.js') +
        inline(
          'lockdown({ consoleTaming: "unsafe", errorTaming: "unsafe", overrideTaming: "severe" })',
        ),
    },
    {
      name: 'Web components polyfills',
      how: '@webcomponents/webcomponentsjs 2.8, Shady DOM forced',
      shows: 'widgets',
      head: () =>
        inline(
          'window.ShadyDOM = { force: false, preferPerformance: true }; window.customElementsForcePolyfill = false;',
        ) + lib('@webcomponents/webcomponentsjs/bundles/webcomponents-sd-ce-pf.js'),
      changes: true,
    },
    {
      name: 'Newer interfaces missing',
      how: 'constructable sheets, checkVisibility, ResizeObserver, structuredClone, toSorted, trustedTypes taken away',
      shows: 'widgets',
      head: () =>
        inline(`
          delete window.CSSStyleSheet; delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
          delete window.ResizeObserver; delete window.IntersectionObserver; delete window.structuredClone; delete window.trustedTypes;
          delete window.requestIdleCallback; delete Array.prototype.toSorted; delete Object.groupBy; delete Promise.withResolvers;
          delete Element.prototype.setHTMLUnsafe; delete window.CustomElementRegistry;`),
    },
    {
      name: 'Shadow roots forced closed',
      shows: 'widgets',
      head: () =>
        inline(`const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'closed' }); };`),
    },
    {
      name: 'The script twice',
      shows: 'widgets',
      body: ({ script, widgets }) => script + widgets + script,
    },
    {
      name: 'The script twice, under two addresses',
      shows: 'widgets',
      body: ({ script, widgets }) => script + script.replace('a4p.js', 'a4p.js?again') + widgets,
    },
    {
      name: 'Two versions',
      how: 'the published build under another version, loaded later: it defines nothing and says so once',
      shows: 'widgets',
      changes: true,
      cdn: otherVersion,
      console: /^@a4p\/widgets [\d.]+: version [\d.]+ is on this page already/,
      act: async (page) => {
        await page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot);
        const said: string[] = [];
        page.on('console', (line) => said.push(line.text()));
        const first = await page.locator('script[src]').first().getAttribute('src');
        const url = first?.replace('a4p.js', 'other/a4p.js') ?? '';
        await page.addScriptTag({ type: 'module', url });
        await page.waitForTimeout(200);
        expect(said.filter((line) => line.includes('already'))).toHaveLength(1);
        expect(said.join()).toContain(OTHER_VERSION);
      },
    },
    {
      name: 'Two versions, the other one first',
      how: 'ours defines nothing; the widgets of the other show',
      shows: 'widgets',
      cdn: otherVersion,
      console: /^@a4p\/widgets [\d.]+: version [\d.]+ is on this page already/,
      changes: true,
      body: ({ script, widgets }) =>
        script.replace('async ', '').replace('a4p.js', 'other/a4p.js') +
        script.replace('async ', '') +
        widgets,
    },
    {
      name: 'A tag taken by the page',
      how: 'the page defines a4p-pledge before us',
      shows: 'widgets',
      except: ['a4p-pledge'],
      head: () => inline(`customElements.define('a4p-pledge', class extends HTMLElement {});`),
      check: async (page) => {
        expect(await page.locator('a4p-pledge > p').isVisible()).toBe(true);
      },
    },
    {
      name: 'A registry of its own',
      how: 'a scoped registry that does not know our tags',
      shows: 'widgets',
      changes: true,
      body: ({ script, widgets }) =>
        `${script}${widgets}<div id="scoped"></div>${inline(`
          const root = document.querySelector('#scoped').attachShadow({ mode: 'open', customElementRegistry: new CustomElementRegistry() });
          root.innerHTML = '${widget('a4p-pledge', 'id="inside"')}';`)}`,
      check: async (page) => {
        expect(await page.locator('#inside > p').isVisible()).toBe(true);
      },
    },
    {
      name: 'The page throws in our event',
      shows: 'widgets',
      except: ['a4p-commitment-list'],
      changes: true,
      act: async (page) => {
        await page.locator('a4p-commitment-list').getByRole('searchbox').waitFor();
        await page.evaluate(() => {
          addEventListener('error', (event) => event.preventDefault());
          document.querySelector('a4p-commitment-list')?.addEventListener('a4p-filter', () => {
            throw new Error('of the page');
          });
        });
        await page.locator('a4p-commitment-list').getByRole('searchbox').fill('civils');
        await page.waitForTimeout(600);
      },
      check: async (page) => {
        const items = page.locator('a4p-commitment-list').getByRole('listitem');
        expect(await items.filter({ visible: true }).count()).toBeGreaterThan(0);
        expect(await items.filter({ visible: true }).count()).toBeLessThan(25);
      },
    },
    {
      name: 'Names of ours as ids and form controls',
      how: 'DOM clobbering: ids customElements, trustedTypes, ShadowRoot; controls getAttribute, attributes, parentNode in the form around the widgets',
      shows: 'widgets',
      body: ({ script, widgets }) =>
        `${script}<form lang="fr"><input name="getAttribute"><input name="attributes"><input name="parentNode" id="customElements"><a id="trustedTypes"></a><a id="ShadowRoot"></a>${widgets}</form>`,
    },
    {
      name: 'Timers and promises replaced',
      how: 'setTimeout, Promise and MutationObserver wrapped, as error trackers do',
      shows: 'widgets',
      head: () =>
        inline(`const timeout = setTimeout; window.setTimeout = (f, ...rest) => timeout(() => f(), ...rest);
          window.MutationObserver = class extends MutationObserver {};
          const add = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, f, o) { return add.call(this, type, f, o); };`),
    },
  ],
} satisfies Family;
