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
  title: 'Widgets/Endorser list',
  component: 'a4p-endorser-list',
};

export default meta;

type Story = StoryObj;

/** The four organizations. */
export const Default: Story = {};

/** The States that sources name, under the notice that the list is partial. */
export const States: Story = { args: { kind: 'states' } };

/** A reader looks for a name, whatever its accents. */
export const Filtered: Story = {
  args: { kind: 'all', filters: true },
  play: async ({ canvasElement }) => {
    const list = await shownWidget(canvasElement);
    await userEvent.type(find(list, 'input'), 'europeenne');
    await waitFor(() => expect(findAll(list, '[part=item]')).toHaveLength(1));
  },
};

/** A reader looks for a name that is not there: the list says so, and what to do. */
export const NothingFound: Story = {
  args: { filters: true },
  play: async ({ canvasElement }) => {
    const list = await shownWidget(canvasElement);
    await userEvent.type(find(list, 'input'), 'xyz');
    await waitFor(() => expect(isShown(find(list, '.none'))).toBe(true));
  },
};

/** No such kind: the organizations show. */
export const UnknownKind: Story = {
  args: { kind: 'unknown' },
  play: async ({ canvasElement }) => {
    await expect(findAll(await shownWidget(canvasElement), '[part=item]')).toHaveLength(4);
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
