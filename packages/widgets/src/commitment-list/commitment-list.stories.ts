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
    await userEvent.click(find(list, '.found button'));
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
/** On paper: every area, no controls, and the source and age of the text before it. */
export const Print: Story = {
  ...print,
  play: async (context) => {
    await print.play?.(context);
    const list = await shownWidget(context.canvasElement);
    await expect(shownItems(list)).toHaveLength(25);
    await expect(isShown(find(list, '.downloads'))).toBe(false);
    await expect(findAll(list, '.cite').filter(isShown)).toEqual([]);
    const top = (selector: string): number => find(list, selector).getBoundingClientRect().top;
    await expect(top('.print-title')).toBeLessThan(top('[part=source]'));
    await expect(top('[part=source]')).toBeLessThan(top('.notice'));
  },
};
