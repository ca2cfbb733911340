import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { elements } from '../../../packages/widgets/src/elements.js';
import { isShown } from '../../../packages/widgets/src/testing/mount.js';
import type { A4pElement } from '../../../packages/widgets/src/base/element.js';

const meta: Meta = {
  title: 'Guides/Gallery',
  tags: ['!autodocs'],
  render: () =>
    html`<div style="display: grid; gap: 3rem">
      <a4p-endorser-counter history></a4p-endorser-counter>
      <a4p-area-grid></a4p-area-grid>
      <a4p-area-card area="protection"></a4p-area-card>
      <a4p-area-detail area="peacebuilding"></a4p-area-detail>
      <a4p-commitment-chart></a4p-commitment-chart>
      <a4p-commitment-list area="conduct" filters></a4p-commitment-list>
      <a4p-pledge></a4p-pledge>
      <a4p-endorser-list kind="all"></a4p-endorser-list>
      <a4p-declaration sections="introduction endorsement"></a4p-declaration>
    </div>`,
  play: async ({ canvasElement }) => {
    for (const { tag } of elements) {
      const widget = canvasElement.querySelector<A4pElement>(tag);
      await widget?.updateComplete;
      await expect(isShown(widget?.renderRoot?.querySelector('[part=source]'))).toBe(true);
    }
  },
};

export default meta;

/** All nine widgets. */
export const AllNine: StoryObj = {};

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
