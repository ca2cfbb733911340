/** Stands in for a host page: its language, scheme, style, and the room it gives. */
import { locales } from '@a4p/declaration';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { A4pElement } from '@a4p/widgets';
import { showAs, type Medium } from './medium.js';
import '../pages/page.css';
import '../pages/newspaper.css';
import '../pages/government.css';
import '../pages/dashboard.css';
import '../pages/hostile.css';

/** The widgets have their styles once their words have arrived. */
async function showWidgetsAs(medium: Medium, page: Element): Promise<void> {
  for (const widget of page.querySelectorAll<Partial<A4pElement> & Element>('*')) {
    await widget.updateComplete;
  }
  showAs(medium, page);
}

/** Puts a story on the page that the toolbar describes. */
export const onPage: Decorator = (story, { globals }) => {
  const { id, direction } = locales.find((locale) => locale.id === globals['language']) ?? {
    id: '',
    direction: 'ltr',
  };
  const medium = globals['medium'] as Medium;
  return html`<div
    class="page ${globals['page']} ${medium}"
    lang=${id}
    dir=${direction}
    style="color-scheme: ${globals['scheme']}"
    ${ref((page) => {
      if (page) setTimeout(() => void showWidgetsAs(medium, page));
    })}
  >
    <div style="max-inline-size: ${globals['width']}">${story()}</div>
  </div>`;
};
