import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { findAll, shownWidget } from '../../test/helpers/mount.js';
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
  title: 'Widgets/Area grid',
  component: 'a4p-area-grid',
};

export default meta;

type Story = StoryObj;

/** All eight areas. */
export const Default: Story = {};

/** Some, in the order of the source page. */
export const SomeAreas: Story = {
  args: { areas: 'conduct protection' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), 'article')).toHaveLength(2);
  },
};

/** Each title leads where the page says: `{area}` stands for the id of its area. */
export const WithLinks: Story = {
  args: { href: '#area-{area}' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), 'h3 a')).toHaveLength(8);
  },
};

/** Titles and summaries only. */
export const Compact: Story = {
  args: { compact: true },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '.numeral')).toHaveLength(0);
  },
};

/** None of the names is an area’s: all eight show. */
export const UnknownAreas: Story = {
  args: { areas: 'unknown' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), 'article')).toHaveLength(8);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
