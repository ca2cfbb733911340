import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, findAll, shownWidget } from '../../test/helpers/mount.js';
import {
  arabic,
  dark,
  loading,
  longText,
  narrow,
  noScript,
  print,
} from '../../test/helpers/states.js';

const meta: Meta = {
  title: 'Widgets/Teaser',
  component: 'a4p-teaser',
  args: { href: 'https://example.org/a4p' },
};

export default meta;

type Story = StoryObj;

/** The title leads where the page says; the link shows where the keyboard is. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const link = find(await shownWidget(canvasElement), 'h3 a');
    link.focus();
    await expect(getComputedStyle(link).outlineStyle).toBe('solid');
  },
};

/** Without a link. */
export const WithoutLink: Story = {
  args: { href: undefined },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), 'h3 a')).toHaveLength(0);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
