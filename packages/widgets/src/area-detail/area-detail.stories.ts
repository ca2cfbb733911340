import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, isShown, shownWidget, widgetIn } from '../../test/helpers/mount.js';
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
  title: 'Widgets/Area detail',
  component: 'a4p-area-detail',
  args: { area: 'protection' },
};

export default meta;

type Story = StoryObj;

/** One area, its passages and what the Secretariat does. */
export const Default: Story = {};

/** The longest of the eight. */
export const Longest: Story = { args: { area: 'performance-accountability' } };

/** The sentence that broke off at a lost link leads where the page says. */
export const WithLink: Story = {
  args: { area: 'conduct', href: 'https://peacekeeping.un.org/' },
  play: async ({ canvasElement }) => {
    const detail = await shownWidget(canvasElement);
    const link = find(detail, 'a');
    link.focus();
    await expect(getComputedStyle(link).outlineStyle).toBe('solid');
  },
};

/** With the source page’s own picture (a placeholder stands for it here), its caption and its credit. */
export const WithPhoto: Story = {
  args: { 'un-photo-src': 'picture.svg', 'un-photo-alt': 'Placeholder for the picture' },
  play: async ({ canvasElement }) => {
    const detail = await shownWidget(canvasElement);
    await expect(isShown(find(detail, '[part=credit]'))).toBe(true);
  },
};

/** No such area: the fallback content shows. */
export const UnknownArea: Story = {
  args: { area: 'unknown' },
  play: async ({ canvasElement }) => {
    const detail = widgetIn(canvasElement);
    await detail.updateComplete;
    await expect(detail.innerText).not.toBe('');
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
