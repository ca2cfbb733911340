import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { find, findAll, isShown, shownWidget, widgetIn } from '../../test/helpers/mount.js';
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
  title: 'Widgets/Area card',
  component: 'a4p-area-card',
  args: { area: 'protection' },
};

export default meta;

type Story = StoryObj;

/** One area. */
export const Default: Story = {};

/** The title leads where the page says; the link shows where the keyboard is. */
export const WithLink: Story = {
  args: { href: 'https://peacekeeping.un.org/' },
  play: async ({ canvasElement }) => {
    const card = await shownWidget(canvasElement);
    const link = find(card, 'a');
    link.focus();
    await expect(getComputedStyle(link).outlineStyle).toBe('solid');
  },
};

/** Title and summary only. */
export const Compact: Story = {
  args: { compact: true },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '.numeral')).toHaveLength(0);
  },
};

/** With a picture of the page’s own. */
export const OwnPicture: Story = {
  args: { 'slot-picture': 'picture.svg' },
  play: async ({ canvasElement }) => {
    const card = await shownWidget(canvasElement);
    await expect(isShown(card.querySelector('[slot=picture]'))).toBe(true);
  },
};

/** No such area: the fallback content shows. */
export const UnknownArea: Story = {
  args: { area: 'unknown' },
  play: async ({ canvasElement }) => {
    const card = widgetIn(canvasElement);
    await card.updateComplete;
    await expect(card.innerText).not.toBe('');
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
