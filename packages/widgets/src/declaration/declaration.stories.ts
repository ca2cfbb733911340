import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  sections?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Declaration',
  argTypes: {
    sections: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ sections, headingLevel, theme }) =>
    html`<a4p-declaration
      sections=${ifDefined(sections)}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-declaration>`,
};

export default meta;

type Story = StoryObj<Args>;

/** The whole page. */
export const Default: Story = {};

/** Some sections. */
export const SomeSections: Story = { args: { sections: 'introduction endorsement' } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark', sections: 'introduction implementation' } };
