import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect } from 'storybook/test';
import { elements, exampleOf, tagNames } from '@a4p/widgets/elements';
import type { A4pElement } from '@a4p/widgets';

const meta: Meta = {
  title: 'Guides/Gallery',
  tags: ['!autodocs'],
  render: (_args, { globals }) =>
    html`<div style="display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr)">
      ${tagNames.map((tag) => {
        const name = elements[tag].names.en;
        return html`<section lang="en" aria-label=${name}>
          <p style="margin-block: 0 1rem"><b>${name}</b> <code>${tag}</code></p>
          <div style="max-block-size: 30rem; overflow: auto" role="group" aria-label=${name} tabindex="0">
            <div lang=${String(globals['language'])}>${unsafeHTML(exampleOf(tag))}</div>
          </div>
        </section>`;
      })}
    </div>`,
  play: async ({ canvasElement }) => {
    for (const tag of tagNames) {
      const widget = canvasElement.querySelector<A4pElement>(tag);
      await widget?.updateComplete;
      const source = widget?.renderRoot?.querySelector('[part=source]');
      await expect(source?.checkVisibility()).toBe(true);
    }
  },
};

export default meta;

/** Each widget there is. */
export const All: StoryObj = {};

/** On the page of a newspaper, at night, in Arabic. */
export const Newspaper: StoryObj = {
  globals: { page: 'newspaper', scheme: 'dark', language: 'ar' },
};

/** On the page of a government. */
export const Government: StoryObj = { globals: { page: 'government' } };

/** On a dashboard. */
export const Dashboard: StoryObj = { globals: { page: 'dashboard', scheme: 'dark' } };

/** On a page whose styles take hold of everything: none of it reaches the widgets. */
export const Hostile: StoryObj = {
  globals: { page: 'hostile' },
  // Without names, which would be the page's own and look as it makes them look.
  render: () => html`${unsafeHTML(tagNames.map((tag) => exampleOf(tag)).join(''))}`,
  play: async (context) => {
    await meta.play?.(context);
    const heading = context.canvasElement
      .querySelector<A4pElement>('a4p-area-card')
      ?.renderRoot?.querySelector('h3');
    const { textTransform, letterSpacing } = getComputedStyle(heading as Element);
    await expect({ textTransform, letterSpacing }).toEqual({
      textTransform: 'none',
      letterSpacing: 'normal',
    });
  },
};
