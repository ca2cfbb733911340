import { areas, parties } from '@a4p/declaration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  area?: string;
  party?: string;
  query?: string;
  group?: string;
  filters: boolean;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Commitment list',
  args: { filters: true },
  argTypes: {
    area: { control: 'select', options: areas.map(({ id }) => id) },
    party: { control: 'select', options: parties.map(({ id }) => id) },
    query: { control: 'text' },
    group: { control: 'select', options: ['area', 'party', 'none'] },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ area, party, query, group, filters, headingLevel, theme }) =>
    html`<a4p-commitment-list
      area=${ifDefined(area)}
      party=${ifDefined(party)}
      query=${ifDefined(query)}
      group=${ifDefined(group)}
      ?filters=${filters}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-commitment-list>`,
};

export default meta;

type Story = StoryObj<Args>;

/** All passages, by area, to be filtered by the reader. */
export const Default: Story = {};

/** By who holds the commitment. */
export const ByParty: Story = { args: { group: 'party' } };

/** In page order, without groups. */
export const Ungrouped: Story = { args: { group: 'none', filters: false } };

/** Narrowed by the page. */
export const OneArea: Story = { args: { area: 'conduct', filters: false } };

/** Nothing matches: the list says what to do. */
export const NothingFound: Story = { args: { query: 'xyz' } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark', area: 'performance-accountability' } };
