import { createRoot } from 'react-dom/client';
import type { CardContent } from '../../src/content.js';
import type { Implementation, Part } from '../../src/implementation.js';
import { addStyles } from '../../src/page-styles.js';
import { cardCss, cardFooter, cards, counterCss, listCss } from '../../src/shown-content.js';
import { Counter } from './counter.js';
import { showGrid } from './grid.js';
import { List } from './list.js';
import { Article, Footer, Frame } from './parts.js';

const SHOW: Readonly<Record<Part, (target: HTMLElement) => void>> = {
  grid: showGrid,
  list(target) {
    addStyles(listCss);
    createRoot(target).render(<List />);
  },
  counter(target) {
    addStyles(counterCss);
    createRoot(target).render(<Counter />);
  },
};

/** Components in the page's own tree. */
export default {
  name: 'React',
  show: (part: Part, target: HTMLElement) => SHOW[part](target),
  showCards(count: number, target: HTMLElement) {
    addStyles(cardCss);
    createRoot(target).render(
      Array.from({ length: count }, (_, at) => (
        <Frame key={at}>
          <Article card={cards[at % 8] as CardContent} />
          <Footer content={cardFooter} />
        </Frame>
      )),
    );
  },
  isReady: (target: HTMLElement) => target.childElementCount > 0,
  type(query: string, target: HTMLElement) {
    const field = target.querySelector('input');
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    // React notices a value that is not written through its own property.
    native?.set?.call(field, query);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  },
} satisfies Implementation;
