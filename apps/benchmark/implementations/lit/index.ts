import type { Implementation } from '../../src/implementation.js';
import { cards } from '../../src/shown-content.js';
import { typeInto } from '../../src/filter.js';
import { LitCard } from './card.js';
import { LitCounter } from './counter.js';
import { showGrid } from './grid.js';
import { LitList } from './list.js';

function define(): void {
  if (customElements.get('lit-card')) return;
  customElements.define('lit-card', LitCard);
  customElements.define('lit-list', LitList);
  customElements.define('lit-counter', LitCounter);
}

/** Elements as Lit's guide writes them. */
export default {
  name: 'Lit, plain',
  show(part, target) {
    if (part === 'grid') showGrid(target);
    else {
      define();
      target.append(document.createElement(`lit-${part}`));
    }
  },
  showCards(count, target) {
    define();
    const fragment = new DocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const card = document.createElement('lit-card');
      card.setAttribute('area', cards[at % 8]?.id ?? '');
      fragment.append(card);
    }
    target.append(fragment);
  },
  isReady: (target) => Boolean(target.lastElementChild?.shadowRoot?.firstElementChild),
  type: (query, target) =>
    typeInto(target.querySelector('lit-list')?.shadowRoot?.querySelector('input'), query),
} satisfies Implementation;
