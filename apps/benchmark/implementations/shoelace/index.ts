import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import type { Implementation } from '../../src/implementation.js';
import {
  cardCss,
  cardHtml,
  controls,
  counterCss,
  counterHtml,
  listCss,
  listHtml,
} from '../../src/shown-content.js';
import { addStyles } from '../../src/page-styles.js';
import { filterNodes } from '../../src/filter.js';
import { inCards, showGrid } from './grid.js';

function showList(target: HTMLElement): void {
  addStyles(listCss);
  target.innerHTML = listWithControls();
  const filter = filterNodes(target);
  const field = target.querySelector('sl-input');
  field?.addEventListener('sl-input', () => filter(field.value));
}

function showCounter(target: HTMLElement): void {
  addStyles(counterCss);
  target.innerHTML = counterHtml;
}

const SHOW = { grid: showGrid, list: showList, counter: showCounter };

/** The same HTML, each card in `sl-card`, and the controls by Shoelace's. */
export default {
  name: 'Shoelace',
  show: (part, target) => SHOW[part](target),
  showCards(count, target) {
    addStyles(cardCss);
    let html = '';
    for (let at = 0; at < count; at += 1) html += inCards(cardHtml[at % 8] ?? '');
    target.innerHTML = html;
  },
  isReady: (target) =>
    [...target.querySelectorAll('sl-card, sl-input, sl-select, sl-button')].every(
      (element) => element.shadowRoot?.firstElementChild,
    ),
  type(query, target) {
    const field = target.querySelector('sl-input')?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('expected a search field; got none.');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
} satisfies Implementation;

function listWithControls(): string {
  const { query, choices } = controls;
  const fields = [
    `<sl-input type="search" label="${query}"></sl-input>`,
    ...choices.map(
      ({ label, options }) =>
        `<sl-select label="${label}">${options.map(([value, name]) => `<sl-option value="${value}">${name}</sl-option>`).join('')}</sl-select>`,
    ),
  ];
  return listHtml
    .replace(/(<form[^>]*>).*<\/form>/, (_, open: string) => `${open}${fields.join('')}</form>`)
    .replace(/<button([^>]*)>/g, '<sl-button$1 variant="text" size="small">')
    .replaceAll('</button>', '</sl-button>');
}
