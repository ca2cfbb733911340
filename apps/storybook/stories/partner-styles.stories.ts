import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './partner-styles.css';

const meta: Meta = { title: 'Partner styles' };

export default meta;

const widgets = (): TemplateResult =>
  html`<a4p-endorser-counter></a4p-endorser-counter>
    <a4p-area-grid areas="politics protection conduct"></a4p-area-grid>
    <a4p-pledge></a4p-pledge>`;

/** A newspaper: its serif, its red, warm paper. */
export const Newspaper: StoryObj = {
  render: () => html`<div class="newspaper">${widgets()}</div>`,
};

/** A government site: its sans serif, strong rules, more space. */
export const Government: StoryObj = {
  render: () => html`<div class="government">${widgets()}</div>`,
};

/** A dashboard: dark whatever the reader prefers, tight. */
export const DarkDashboard: StoryObj = {
  render: () => html`<div class="dashboard">${widgets()}</div>`,
};
