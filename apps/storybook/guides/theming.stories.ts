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

/** One accent, given as it is: on a light page it is made darker, on a dark page lighter, as far as contrast needs. */
export const OneAccent: StoryObj = {
  args: { href: '#', '--a4p-accent': '#ffcc00' },
};

/** The same on a dark page. */
export const OneAccentDark: StoryObj = {
  ...OneAccent,
  globals: { scheme: 'dark' },
};
