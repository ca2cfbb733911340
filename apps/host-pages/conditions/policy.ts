import { expect } from 'vitest';
import { isElement, ownFiles, widget, type Family, type Parts } from '../src/condition.js';

const policy = (make: (origin: string) => string) => (parts: Parts) => ({
  'Content-Security-Policy': make(new URL(parts.cdn).origin),
});

/** A refused policy is reported, and so is what Lit then tries. */
const OF_TRUSTED_TYPES = /^(trusted-types|require-trusted-types-for) /;

const PAYLOADS = [
  '"><img src=x onerror=__x=1>',
  '<script>__x=1</script>',
  'javascript:__x=1',
  '${__x=1}',
  '{{constructor.constructor("__x=1")()}}',
];

export default {
  family: 'Policy and security',
  conditions: [
    {
      name: 'The strictest policy, as the docs print it',
      shows: 'widgets',
      headers: policy((cdn) => `default-src 'none'; script-src ${cdn}; base-uri 'none'`),
    },
    ...["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"].map((source) => ({
      name: `Scripts only by ${source}`,
      shows: 'widgets' as const,
      headers: policy(
        () => `default-src 'none'; script-src ${source}; base-uri 'none'; object-src 'none'`,
      ),
      body: ({ script, widgets }: Parts) =>
        script.replace('<script', '<script nonce="abc"') + widgets,
    })),
    {
      name: 'No connection allowed',
      shows: 'widgets',
      headers: policy(() => `connect-src 'none'`),
    },
    {
      name: 'Trusted Types required',
      shows: 'widgets',
      headers: policy(
        (cdn) =>
          `default-src 'none'; script-src ${cdn}; base-uri 'none'; require-trusted-types-for 'script'`,
      ),
    },
    {
      name: 'Trusted Types required, no policy allowed',
      shows: 'fallback',
      headers: policy(() => `require-trusted-types-for 'script'; trusted-types 'none'`),
      reports: OF_TRUSTED_TYPES,
      advice: "Allow `trusted-types lit-html a4p 'allow-duplicates'`, or use prerendered HTML.",
    },
    {
      name: 'Trusted Types with a list that lacks Lit’s policy',
      how: 'one self-contained file',
      shows: 'fallback',
      headers: policy(() => `require-trusted-types-for 'script'; trusted-types other`),
      body: ({ file, widgets }) => file('fr/all') + widgets,
      reports: OF_TRUSTED_TYPES,
      advice: 'Add `lit-html` to the list.',
    },
    {
      name: 'Trusted Types with a list, one self-contained file',
      how: '`trusted-types lit-html`',
      shows: 'widgets',
      headers: policy(
        (cdn) => `script-src ${cdn}; require-trusted-types-for 'script'; trusted-types lit-html`,
      ),
      body: ({ file, widgets }) => file('fr/all') + widgets,
    },
    {
      name: 'Trusted Types with a list, several self-contained files',
      how: "`trusted-types lit-html 'allow-duplicates'`",
      shows: 'widgets',
      headers: policy(
        (cdn) =>
          `script-src ${cdn}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      ),
      body: ({ file, widgets }) => ownFiles(file, 'fr') + widgets,
    },
    {
      name: 'Trusted Types with a list, the loader',
      how: "`trusted-types lit-html a4p 'allow-duplicates'`",
      shows: 'widgets',
      headers: policy(
        (cdn) =>
          `script-src ${cdn}; require-trusted-types-for 'script'; trusted-types lit-html a4p 'allow-duplicates'`,
      ),
    },
    {
      name: 'Integrity of the loader',
      shows: 'widgets',
      body: ({ script, integrity, widgets }) =>
        script.replace(' crossorigin', ` integrity="${integrity}" crossorigin="anonymous"`) +
        widgets,
    },
    {
      name: 'Integrity without crossorigin',
      how: 'modules are always asked for across origins',
      shows: 'widgets',
      body: ({ script, integrity, widgets }) =>
        script.replace(' crossorigin', ` integrity="${integrity}"`) + widgets,
    },
    {
      name: 'Integrity that does not match',
      shows: 'fallback',
      advice: 'Copy the hash from `integrity.json` of the same version.',
      body: ({ script, widgets }) =>
        script.replace(' crossorigin', ` integrity="sha384-${'A'.repeat(64)}" crossorigin`) +
        widgets,
    },
    {
      name: 'A file changed on the CDN',
      how: 'one byte more in each file that the loader inserts',
      shows: 'fallback',
      cdn: (file) => (isElement(file) ? { body: (text) => `${text} ` } : {}),
    },
    {
      name: 'The content of a further language changed on the CDN',
      how: 'one word more in Arabic, which one widget on a French page asks for',
      shows: 'widgets',
      except: ['a4p-pledge'],
      console: /could not be loaded|valid digest|Failed to load/,
      cdn: (file) => (file.endsWith('/ar/content.js') ? { body: (text) => `${text} ` } : {}),
      body: ({ script, widgets }) =>
        script + widgets.replace('<a4p-pledge', '<a4p-pledge lang="ar"'),
      check: async (page) => {
        expect(await page.locator('a4p-pledge > p').isVisible()).toBe(true);
      },
    },
    {
      name: 'Cross-origin isolation',
      how: 'COEP require-corp, COOP same-origin',
      shows: 'widgets',
      headers: () => ({
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      }),
      check: async (page) => {
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      },
    },
    {
      name: 'CDN without CORS',
      shows: 'fallback',
      advice: 'Send `Access-Control-Allow-Origin: *` with the files.',
      cdn: () => ({ headers: { 'Access-Control-Allow-Origin': null } }),
    },
    {
      name: 'CDN with the wrong type',
      how: 'text/plain and nosniff',
      shows: 'fallback',
      advice: 'Send scripts as `text/javascript`.',
      cdn: () => ({ headers: { 'Content-Type': 'text/plain' } }),
    },
    {
      name: 'Sandbox with scripts',
      shows: 'widgets',
      headers: () => ({ 'Content-Security-Policy': 'sandbox allow-scripts' }),
    },
    {
      name: 'Scripts off',
      shows: 'fallback',
      context: { javaScriptEnabled: false },
      advice: 'Use prerendered HTML.',
    },
    {
      name: 'Markup in attributes',
      how: 'five payloads in every attribute of every widget',
      shows: 'widgets',
      except: ['a4p-area-card', 'a4p-area-detail', 'a4p-commitment-list'],
      console: /expected/,
      changes: true,
      body: ({ script, widgets }) => script + widgets,
      act: (page) =>
        page.evaluate((payloads) => {
          for (const element of document.querySelectorAll('[area], a4p-area-grid, a4p-pledge')) {
            const names = [
              'area',
              'areas',
              'href',
              'un-photo-src',
              'un-photo-alt',
              'theme',
              'query',
            ];
            names.forEach((name, index) =>
              element.setAttribute(name, payloads[index % payloads.length] ?? ''),
            );
            element.setAttribute('heading-level', payloads[0] ?? '');
          }
          // What is known of it shows, with the address that is none.
          document.querySelector('a4p-area-detail')?.setAttribute('area', 'protection');
        }, PAYLOADS),
      check: async (page) => {
        expect(await page.evaluate(() => '__x' in window)).toBe(false);
        const detail = page.locator('a4p-area-detail');
        await detail.locator('article').waitFor();
        expect(await detail.locator('[href^="javascript:"], [src^="javascript:"]').count()).toBe(0);
        expect(await page.locator('a4p-area-card > p').isVisible()).toBe(true);
      },
    },
    {
      name: 'Nothing kept and nothing sent',
      how: 'cookies, storage, beacons and requests counted',
      shows: 'widgets',
      head: () =>
        `<script>window.__sent = [];
        navigator.sendBeacon = (url) => __sent.push(url);
        window.fetch = (url) => __sent.push(url);
        XMLHttpRequest.prototype.open = (_, url) => __sent.push(url);
        Storage.prototype.setItem = (key) => __sent.push(key);</script>`,
      check: async (page) => {
        expect(
          await page.evaluate(() => [Reflect.get(window, '__sent') as unknown, document.cookie]),
        ).toEqual([[], '']);
        expect(await page.context().cookies()).toEqual([]);
      },
    },
    {
      name: 'A widget in a sandboxed iframe without scripts',
      shows: 'widgets',
      body: ({ script, widgets }) =>
        `${script}${widgets}<iframe title="x" sandbox srcdoc='${script}${widget('a4p-pledge', 'id="framed"')}'></iframe>`,
      console: /sandboxed/,
      changes: true,
      check: async (page) => {
        const framed = page.frameLocator('iframe').locator('#framed > p');
        expect(await framed.isVisible()).toBe(true);
      },
    },
  ],
} satisfies Family;
