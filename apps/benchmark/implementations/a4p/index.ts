import { areas } from '@a4p/declaration';
import type { Implementation, Part } from '../../src/implementation.js';
import { typeInto } from '../../src/filter.js';

const TAGS: Readonly<Record<Part, string>> = {
  grid: '<a4p-area-grid></a4p-area-grid>',
  list: '<a4p-commitment-list filters></a4p-commitment-list>',
  counter: '<a4p-endorser-counter></a4p-endorser-counter>',
};

/** Our widgets, as a page that pastes the self-contained file gets them. */
export default {
  name: 'our widgets',
  files: {
    grid: 'area-grid',
    list: 'commitment-list',
    counter: 'endorser-counter',
    cards: 'area-card',
    all: 'all',
  },
  snippet: (part) => TAGS[part],
  show: () => undefined,
  showCards(count, target) {
    const fragment = new DocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const card = document.createElement('a4p-area-card');
      card.setAttribute('area', areas[at % 8]?.id ?? '');
      fragment.append(card);
    }
    target.append(fragment);
  },
  isReady: (target) => Boolean(target.lastElementChild?.shadowRoot?.querySelector('.frame')),
  type: (query, target) =>
    typeInto(
      target.querySelector('a4p-commitment-list')?.shadowRoot?.querySelector('input'),
      query,
    ),
} satisfies Implementation;
