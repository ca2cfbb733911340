import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { findAll, shownWidget, textOf } from '../../test/helpers/mount.js';
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
  title: 'Widgets/Endorser counter',
  component: 'a4p-endorser-counter',
};

export default meta;

type Story = StoryObj;

/** States, and organizations beside them. */
export const Default: Story = {};

/** States only. */
export const States: Story = { args: { kind: 'states' } };

/** Organizations only. */
export const Organizations: Story = { args: { kind: 'organizations' } };

/** With the dated totals that are known. */
export const History: Story = {
  args: { history: true },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '[part=item]').length).toBeGreaterThan(
      0,
    );
  },
};

/** No such kind: both numbers show. */
export const UnknownKind: Story = {
  args: { kind: 'unknown' },
  play: async ({ canvasElement }) => {
    await expect(textOf(await shownWidget(canvasElement))).toMatch(/154.*Quatre organisations/);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
