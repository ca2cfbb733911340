import { locales } from '@a4p/declaration';
import '@a4p/widgets/define';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Stands in for the page: its language, its scheme, and the room it gives. */
const placeOnPage: Decorator = (story, { globals }) => {
  const { id, direction } = locales.find((locale) => locale.id === globals['language']) ?? {};
  document.documentElement.lang = id ?? '';
  document.documentElement.dir = direction ?? 'ltr';
  document.documentElement.style.colorScheme = String(globals['scheme']);
  document.body.style.background = 'light-dark(#fff, #10181f)';
  return html`<main style="max-inline-size: ${String(globals['width'])}; padding: 1.5rem">
    ${story()}
  </main>`;
};

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Widgets'] } },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: locales.map(({ id, name }) => ({ value: id, title: name })),
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the place the widget has',
      toolbar: {
        icon: 'ruler',
        items: [
          { value: 'none', title: 'Full width' },
          { value: '40rem', title: 'Column, 640 px' },
          { value: '20rem', title: 'Phone, 320 px' },
          { value: '7.5rem', title: 'Sidebar, 120 px' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'fr', scheme: 'light', width: 'none' },
  decorators: [placeOnPage],
};

export default preview;
