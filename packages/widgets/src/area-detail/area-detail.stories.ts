import { areas } from '@a4p/declaration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  area?: string;
  href?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Area detail',
  argTypes: {
    area: { control: 'select', options: areas.map(({ id }) => id) },
    href: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ area, href, headingLevel, theme }) =>
    html`<a4p-area-detail
      area=${ifDefined(area)}
      href=${ifDefined(href)}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-area-detail>`,
};

export default meta;

type Story = StoryObj<Args>;

/** One area in full. */
export const Default: Story = { args: { area: 'protection' } };

/** The area with the most commitments. */
export const Longest: Story = { args: { area: 'performance-accountability' } };

/** A link to more, where the page says where. */
export const WithLink: Story = { args: { area: 'conduct', href: 'https://peacekeeping.un.org/' } };

/** Dark on any page. */
export const Dark: Story = { args: { area: 'protection', theme: 'dark' } };
