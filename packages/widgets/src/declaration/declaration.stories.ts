import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
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
  title: 'Widgets/Declaration',
  component: 'a4p-declaration',
};

export default meta;

type Story = StoryObj;

/** The whole page. */
export const Default: Story = {};

/** Some of its sections. */
export const SomeSections: Story = { args: { sections: 'introduction endorsement' } };

/** A reader goes from the contents to an area. */
export const FromTheContents: Story = {
  play: async ({ canvasElement }) => {
    const declaration = await shownWidget(canvasElement);
    await userEvent.click(find(declaration, 'a[href="#area-conduct"]'));
    const { top } = find(declaration, '#area-conduct').getBoundingClientRect();
    await expect(top).toBeLessThan(innerHeight);
  },
};

/** None of the names is a section’s: the whole page shows. */
export const UnknownSections: Story = {
  args: { sections: 'unknown' },
  play: async ({ canvasElement }) => {
    const sections = findAll(await shownWidget(canvasElement), '.section');
    await expect(sections.map(({ id }) => id)).toContain('section-endorsement');
  },
};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
