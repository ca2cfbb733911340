import { locales } from '@a4p/declaration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { A4pElement } from '@a4p/widgets';

const meta: Meta = { title: 'Guides/Six languages', tags: ['!autodocs'] };

export default meta;

/** One widget in the six languages, each from its own language's side. */
export const AllSix: StoryObj = {
  render: () =>
    html`<div
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr))"
    >
      ${locales.map(({ id }) => html`<a4p-endorser-counter lang=${id}></a4p-endorser-counter>`)}
    </div>`,
  play: async ({ canvasElement }) => {
    const counters = [...canvasElement.querySelectorAll<A4pElement>('a4p-endorser-counter')];
    await Promise.all(counters.map(({ updateComplete }) => updateComplete));
    const shown = counters.map(({ shadowRoot }) =>
      shadowRoot?.querySelector<HTMLElement>('.frame'),
    );
    await expect(shown.map((frame) => frame?.lang)).toEqual(locales.map(({ id }) => id));
  },
};
