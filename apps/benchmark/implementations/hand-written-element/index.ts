import type { Implementation } from '../../src/implementation.js';
import { cardCss, cardHtml, cards, parts } from '../../src/shown-content.js';
import { filterNodes, typeInto } from '../../src/filter.js';

interface StyledHtml {
  readonly html: string;
  readonly css: string;
}

const sheets = new Map<string, CSSStyleSheet>();
const templates = new Map<string, HTMLTemplateElement>();

function fill(root: ShadowRoot, { css, html }: StyledHtml): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  let template = templates.get(html);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = html;
    templates.set(html, template);
  }
  root.adoptedStyleSheets = [sheet];
  root.append(document.importNode(template.content, true));
}

function define(tagName: string, contentOf: (element: HTMLElement) => StyledHtml): void {
  customElements.define(
    tagName,
    class extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' });
        fill(root, contentOf(this));
        const field = root.querySelector('input');
        if (!field) return;
        const filter = filterNodes(root);
        field.addEventListener('input', () => filter(field.value));
      }
    },
  );
}

function defineAll(): void {
  if (customElements.get('x-card')) return;
  define('x-grid', () => parts.grid);
  define('x-list', () => parts.list);
  define('x-counter', () => parts.counter);
  define('x-card', (element) => ({
    css: cardCss,
    html: cardHtml[cards.findIndex(({ id }) => id === element.getAttribute('area'))] ?? '',
  }));
}

/** An element written by hand: a shadow root with a cloned template and a shared style sheet. */
export default {
  name: 'hand-written element',
  show(part, target) {
    defineAll();
    target.append(document.createElement(`x-${part}`));
  },
  showCards(count, target) {
    defineAll();
    const fragment = new DocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const card = document.createElement('x-card');
      card.setAttribute('area', cards[at % 8]?.id ?? '');
      fragment.append(card);
    }
    target.append(fragment);
  },
  type: (query, target) =>
    typeInto(target.querySelector('x-list')?.shadowRoot?.querySelector('input'), query),
} satisfies Implementation;
