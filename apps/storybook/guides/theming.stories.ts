import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Guides/Tokens',
  component: 'a4p-area-card',
  tags: ['!autodocs'],
  args: { area: 'protection' },
};

export default meta;

/** The tokens of a card, to be changed in the controls. */
export const Tokens: StoryObj = {
  args: {
    '--a4p-accent': '#9b1c1c',
    '--a4p-font': "Georgia, 'Noto Serif', serif",
    '--a4p-padding': '1em',
  },
};
