import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Pledge',
  argTypes: {
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ theme }) =>
    html`<a4p-pledge
      theme=${ifDefined(theme)}
    ></a4p-pledge>`,
};

export default meta;

type Story = StoryObj<Args>;

/** The promise. */
export const Default: Story = {};

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };
