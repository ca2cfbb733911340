import { areas } from '@a4p/declaration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  area?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Commitment chart',
  argTypes: {
    area: { control: 'select', options: areas.map(({ id }) => id) },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ area, theme }) =>
    html`<a4p-commitment-chart
      area=${ifDefined(area)}
      theme=${ifDefined(theme)}
    ></a4p-commitment-chart>`,
};

export default meta;

type Story = StoryObj<Args>;

/** All areas. */
export const Default: Story = {};

/** One area. */
export const OneArea: Story = { args: { area: 'conduct' } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };
