import type { Meta, StoryObj } from '@storybook/web-components-vite';
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
  title: 'Widgets/Pledge',
  component: 'a4p-pledge',
};

export default meta;

type Story = StoryObj;

/** The promise, as a quotation. */
export const Default: Story = {};

export const Arabic: Story = arabic;
export const Dark: Story = dark;
export const Narrow: Story = narrow;
export const LongText: Story = longText;
export const Loading: Story = loading;
export const NoScript: Story = noScript;
export const Print: Story = print;
