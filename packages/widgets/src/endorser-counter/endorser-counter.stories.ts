import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  kind?: string;
  history: boolean;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Endorser counter',
  args: { history: false },
  argTypes: {
    kind: { control: 'select', options: ['states', 'organizations', 'all'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ kind, history, theme }) =>
    html`<a4p-endorser-counter
      kind=${ifDefined(kind)}
      ?history=${history}
      theme=${ifDefined(theme)}
    ></a4p-endorser-counter>`,
};

export default meta;

type Story = StoryObj<Args>;

/** The latest number, with its date and source. */
export const Default: Story = {};

/** States alone. */
export const States: Story = { args: { kind: 'states' } };

/** Organizations alone. */
export const Organizations: Story = { args: { kind: 'organizations' } };

/** With the dated totals that are known. */
export const History: Story = { args: { history: true } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };
