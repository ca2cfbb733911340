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
  title: 'Widgets/Commitment chart',
  component: 'a4p-commitment-chart',
};

export default meta;

type Story = StoryObj;

/** All areas. */
export const Default: Story = {};

/** One area. */
export const OneArea: Story = {
  args: { area: 'conduct' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '[part=item]')).toHaveLength(1);
  },
};

/** No such area: all eight show. */
export const UnknownArea: Story = {
  args: { area: 'unknown' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '[part=item]')).toHaveLength(8);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
