import { expect } from 'vitest';
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
        await page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);
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
      how: 'ses 2.3, lockdown(): Lit cannot start there',
      shows: 'fallback',
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
      how: 'ResizeObserver, IntersectionObserver, structuredClone, toSorted, trustedTypes and others taken away',
      shows: 'widgets',
      head: () =>
        inline(`
          delete window.ResizeObserver; delete window.IntersectionObserver; delete window.structuredClone; delete window.trustedTypes;
          delete window.requestIdleCallback; delete Array.prototype.toSorted; delete Object.groupBy; delete Promise.withResolvers;
          delete Element.prototype.setHTMLUnsafe; delete window.CustomElementRegistry;`),
    },
    {
      name: 'Constructable style sheets missing',
      how: 'CSSStyleSheet taken away: Lit cannot start there',
      shows: 'fallback',
      head: () =>
        inline(
          'delete window.CSSStyleSheet; delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
        ),
    },
    {
      name: 'Lit’s global names taken by the page',
      how: 'litHtmlVersions is a text: Lit cannot start there',
      shows: 'fallback',
      head: () => inline('window.litHtmlVersions = "taken";'),
    },
    {
      name: 'Object.prototype has more names',
      how: 'get, set, area, lang and toJSON',
      shows: 'widgets',
      head: () =>
        inline(
          'for (const name of ["get", "set", "area", "lang", "toJSON"]) Object.prototype[name] = "polluted";',
        ),
    },
    {
      name: 'Object.prototype has a name that breaks property descriptors',
      how: 'value: no script can then define an accessor, and Lit cannot start',
      shows: 'fallback',
      head: () => inline('Object.prototype.value = "polluted";'),
    },
    {
      name: 'Lit on the page already',
      how: 'lit 3.3, with an element of the page’s own',
      shows: 'widgets',
      changes: true,
      module: `
        import { html, LitElement } from 'lit';
        customElements.define('x-own', class extends LitElement { render() { return html\`<p>own</p>\`; } });
        document.body.append(document.createElement('x-own'));`,
      check: async (page) => {
        expect(await page.locator('x-own').getByText('own').isVisible()).toBe(true);
      },
    },
    {
      name: 'Shadow roots forced closed',
      shows: 'widgets',
      head: () =>
        inline(`const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'closed' }); };`),
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
