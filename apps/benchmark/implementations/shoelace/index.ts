import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import type { Implementation } from '../../src/implementation.js';
import { content } from '../../src/shown-content.js';
import { addStyles } from '../../src/page-styles.js';
import { filterNodes } from '../../src/filter.js';

/** The same HTML, each card in `sl-card`, and the controls by Shoelace's. */
export default {
  name: 'Shoelace',
  show(part, target) {
    addStyles(content[part].css);
    target.innerHTML = part === 'list' ? listHtml() : inCards(content[part].html);
    if (part !== 'list') return;
    const filter = filterNodes(target);
    const field = target.querySelector('sl-input');
    field?.addEventListener('sl-input', () => filter(field.value));
  },
  showCards(count, target) {
    addStyles(content.card.css);
    let html = '';
    for (let at = 0; at < count; at += 1) html += inCards(content.cardHtml[at % 8] ?? '');
    target.innerHTML = html;
  },
  isThere: (target) =>
    [...target.querySelectorAll('sl-card, sl-input, sl-select, sl-button')].every(
      (element) => element.shadowRoot?.firstElementChild,
    ),
  type(words, target) {
    const field = target.querySelector('sl-input')?.shadowRoot?.querySelector('input');
    if (!field) throw new Error('expected a search field; got none.');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
} satisfies Implementation;

function inCards(html: string): string {
  return html
    .replaceAll('<article', '<sl-card><article')
    .replaceAll('</article>', '</article></sl-card>');
}

function listHtml(): string {
  const { list, controls } = content;
  const { words, choices, reset, formats } = controls;
  const fields = [
    `<sl-input type="search" label="${words}"></sl-input>`,
    ...choices.map(
      ({ label, options }) =>
        `<sl-select label="${label}">${options.map(([value, name]) => `<sl-option value="${value}">${name}</sl-option>`).join('')}</sl-select>`,
    ),
    `<sl-button>${reset}</sl-button>`,
    ...formats.map((format) => `<sl-button>${format}</sl-button>`),
  ];
  return list.html
    .replace(/(<form[^>]*>).*<\/form>/, (_, open: string) => `${open}${fields.join('')}</form>`)
    .replace(/<button([^>]*)>/g, '<sl-button$1 variant="text" size="small">')
    .replaceAll('</button>', '</sl-button>');
}
