import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  areas?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Area grid',
  argTypes: {
    areas: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ areas, headingLevel, theme }) =>
    html`<a4p-area-grid
      areas=${ifDefined(areas)}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-area-grid>`,
};

export default meta;

type Story = StoryObj<Args>;

/** All eight areas. */
export const Default: Story = {};

/** The areas that the page names, in the order of the source. */
export const SomeAreas: Story = { args: { areas: 'conduct protection' } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };
