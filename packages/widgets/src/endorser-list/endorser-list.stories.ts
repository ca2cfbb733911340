import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  kind?: string;
  filters: boolean;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Endorser list',
  args: { filters: false },
  argTypes: {
    kind: { control: 'select', options: ['organizations', 'states', 'all'] },
    filters: { control: 'boolean' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ kind, filters, headingLevel, theme }) =>
    html`<a4p-endorser-list
      kind=${ifDefined(kind)}
      ?filters=${filters}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-endorser-list>`,
};

export default meta;

type Story = StoryObj<Args>;

/** The four organizations. */
export const Default: Story = {};

/** The States that sources name, under the notice that the list is partial. */
export const States: Story = { args: { kind: 'states' } };

/** Both, to be filtered by the reader. */
export const Filtered: Story = { args: { kind: 'all', filters: true } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };
