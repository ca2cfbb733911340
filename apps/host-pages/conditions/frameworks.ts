import { expect } from 'vitest';
import type { Page } from 'playwright';
import { inline, widgets, type Family } from '../src/condition.js';

const lib = (path: string): string => `<script src="/lib/${path}"></script>`;

/** The widgets as JSX and as Vue templates write them: the same, without quotes to escape. */
const root = '<div id="root"></div>';

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.__find('a4p-pledge')?.renderRoot?.isConnected);

const asReact = `
  import { createElement, useState, useEffect } from 'react';
  const template = document.createElement('template');
  template.innerHTML = ${JSON.stringify(widgets)};
  export const elements = [...template.content.children].map((element) =>
    createElement(
      element.localName,
      { key: element.localName, ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value === '' ? true : value])) },
      createElement('p', null, element.textContent),
    ),
  );`;

export default {
  family: 'Frameworks',
  conditions: [
    {
      name: 'React renders, renders again and unmounts',
      how: 'React 19.3, createRoot',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => script + root,
      module: `${asReact}
        import { createRoot } from 'react-dom/client';
        const root = createRoot(document.querySelector('#root'));
        const App = ({ shown }) => shown ? createElement('main', null, elements) : null;
        root.render(createElement(App, { shown: true }));
        setTimeout(() => root.render(createElement(App, { shown: true, again: 1 })), 100);
        setTimeout(() => root.render(createElement(App, { shown: false })), 200);
        setTimeout(() => root.render(createElement(App, { shown: true })), 250);
        setTimeout(() => document.body.classList.add('done'), 300);`,
      act: (page) => page.locator('body.done').waitFor(),
    },
    {
      name: 'React hydrates',
      how: 'hydrateRoot over the same HTML, after the widgets are there; no recoverable error',
      shows: 'widgets',
      changes: true,
      body: ({ script }) =>
        `${script}<div id="root"><main>${widgets.replaceAll('\n', '').replaceAll(' ></', '></').replaceAll('>\n', '>')}</main></div>`,
      module: `${asReact}
        import { hydrateRoot } from 'react-dom/client';
        await customElements.whenDefined('a4p-pledge');
        setTimeout(() => hydrateRoot(document.querySelector('#root'), createElement('main', null, elements), {
          onRecoverableError: (error) => console.error('recoverable', error.message),
        }), 200);
        setTimeout(() => document.body.classList.add('done'), 400);`,
      act: (page) => page.locator('body.done').waitFor(),
    },
    {
      name: 'React sets properties',
      how: 'React 19 sets a property where the element has one: area, then another, then back',
      shows: 'widgets',
      changes: true,
      body: ({ script }) => script + root,
      module: `${asReact}
        import { createRoot } from 'react-dom/client';
        const root = createRoot(document.querySelector('#root'));
        const other = elements.map((element) => element.props.area ? createElement(element.type, { ...element.props, key: element.key, area: 'conduct', theme: 'dark' }) : element);
        root.render(createElement('main', null, elements));
        setTimeout(() => root.render(createElement('main', null, other)), 100);
        setTimeout(() => root.render(createElement('main', null, elements)), 200);
        setTimeout(() => document.body.classList.add('done'), 300);`,
      act: (page) => page.locator('body.done').waitFor(),
    },
    {
      name: 'Vue renders and patches',
      how: 'Vue 3.5, attributes and properties bound',
      shows: 'widgets',
      changes: true,
      head: () => lib('vue/dist/vue.global.prod.js'),
      body: ({ script }) =>
        script +
        root +
        inline(`
          const app = Vue.createApp({ data: () => ({ area: 'conduct' }), template: ${JSON.stringify(
            widgets.replaceAll('area="protection"', ':area="area"'),
          )} });
          app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('a4p-');
          const view = app.mount('#root');
          setTimeout(() => { view.area = 'protection'; }, 200);`),
      act: (page) => page.waitForTimeout(300),
    },
    {
      name: 'Turbo visits and morphs',
      how: 'Turbo 8 morphs the page onto itself: the same nodes stay',
      shows: 'widgets',
      changes: true,
      head: () =>
        lib('@hotwired/turbo/dist/turbo.es2017-umd.js') +
        '<meta name="turbo-refresh-method" content="morph">',
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          Reflect.set(document.querySelector('a4p-pledge') as object, 'kept', true);
          const { Turbo } = window as unknown as {
            Turbo: { visit: (url: string, o: object) => void };
          };
          Turbo.visit(location.href, { action: 'replace' });
        });
        await page.waitForTimeout(500);
      },
      check: async (page) => {
        const kept = await page.evaluate(
          () => Reflect.get(document.querySelector('a4p-pledge') as object, 'kept') === true,
        );
        expect(kept).toBe(true);
      },
    },
    {
      name: 'Idiomorph and htmx morph',
      how: 'Idiomorph 0.7 and htmx 2: the body is morphed into its first HTML',
      shows: 'widgets',
      changes: true,
      head: () => lib('htmx.org/dist/htmx.js') + lib('idiomorph/dist/idiomorph.js'),
      act: async (page) => {
        await ready(page);
        await page.evaluate((html) => {
          const pledge = document.querySelector('a4p-pledge');
          const { Idiomorph } = window as unknown as {
            Idiomorph: { morph: (target: Element, html: string, options: object) => void };
          };
          Idiomorph.morph(document.body, html, { morphStyle: 'innerHTML' });
          if (document.querySelector('a4p-pledge') !== pledge) throw new Error('another node');
        }, widgets);
      },
    },
    {
      name: 'A framework writes attributes that are not ours',
      how: 'data-, class and style come and go on the host',
      shows: 'widgets',
      changes: true,
      act: async (page) => {
        await ready(page);
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('a4p-pledge, a4p-area-card')) {
            element.setAttribute('data-v-1', '');
            element.className = 'x';
            element.removeAttribute('class');
          }
        });
      },
    },
  ],
} satisfies Family;
