import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { addStyles } from '../../src/page-styles.js';
import { cards, gridCss, gridFooter } from '../../src/shown-content.js';
import { Article, Footer, Frame } from './parts.js';

function Grid(): ReactNode {
  return (
    <Frame>
      <ul className="grid" role="list">
        {cards.map((card) => (
          <li key={card.id}>
            <Article card={card} />
          </li>
        ))}
      </ul>
      <Footer content={gridFooter} />
    </Frame>
  );
}

/** Puts the eight cards on the page. */
export function showGrid(target: HTMLElement): void {
  addStyles(gridCss);
  createRoot(target).render(<Grid />);
}
