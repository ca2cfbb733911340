import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { find, findAll, isShown, shownWidget } from '../../test/helpers/mount.js';
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
  title: 'Widgets/Commitment list',
  component: 'a4p-commitment-list',
  args: { filters: true },
};

export default meta;

type Story = StoryObj;

const shownItems = (list: Parameters<typeof findAll>[0]): HTMLElement[] =>
  findAll(list, '[part=item]').filter(isShown);

/** All passages, by area, to be filtered by the reader. */
export const Default: Story = {};

/** By who holds the commitment. */
export const ByParty: Story = { args: { group: 'party' } };

/** In page order, without groups and controls. */
export const Ungrouped: Story = { args: { group: 'none', filters: false } };

/** Narrowed by the page. */
export const OneArea: Story = { args: { area: 'conduct', filters: false } };

/** A reader types, is told once how many are left, and resets. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const list = await shownWidget(canvasElement);
    const all = shownItems(list).length;
    await userEvent.type(find(list, 'input'), 'civils');
    await waitFor(() => expect(shownItems(list).length).toBeLessThan(all));
    const status = find(list, '[role=status]');
    await waitFor(() => expect(status.textContent).toContain(String(shownItems(list).length)));
    await userEvent.click(find(list, 'button[type=reset]'));
    await waitFor(() => expect(shownItems(list)).toHaveLength(all));
    await userEvent.type(find(list, 'input'), 'civils');
  },
};

/** Nothing matches: the list says what to do. */
export const NothingFound: Story = {
  args: { query: 'xyz' },
  play: async ({ canvasElement }) => {
    const list = await shownWidget(canvasElement);
    await expect(shownItems(list)).toEqual([]);
    await expect(isShown(find(list, '.none'))).toBe(true);
  },
};

/** No such party: all passages show. */
export const UnknownParty: Story = {
  args: { party: 'unknown' },
  play: async ({ canvasElement }) => {
    await expect(shownItems(await shownWidget(canvasElement))).toHaveLength(25);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
