import { areas } from '@a4p/declaration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  area: string;
  href?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Area card',
  args: { area: 'protection' },
  argTypes: {
    area: { control: 'select', options: areas.map(({ id }) => id) },
    href: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['light', 'dark'] },
  },
  render: ({ area, href, headingLevel, theme }) =>
    html`<a4p-area-card
      area=${area}
      href=${ifDefined(href)}
      heading-level=${ifDefined(headingLevel)}
      theme=${ifDefined(theme)}
    ></a4p-area-card>`,
};

export default meta;

type Story = StoryObj<Args>;

/** One area. */
export const Default: Story = {};

/** The title leads where the page says. */
export const WithLink: Story = { args: { href: 'https://peacekeeping.un.org/' } };

/** Dark on any page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** No such area: the fallback content shows. */
export const UnknownArea: Story = {
  render: () =>
    html`<a4p-area-card area="unknown">
      <p>Renforcer la protection assurée par les opérations de maintien de la paix</p>
    </a4p-area-card>`,
};
