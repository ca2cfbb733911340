import type { ReactNode } from 'react';
import { counterTexts } from '../../src/shown-content.js';
import { Frame } from './parts.js';

/** The number of endorsing States. */
export function Counter(): ReactNode {
  const [number, what, beside, of, by, later, source] = counterTexts;
  return (
    <Frame>
      <figure className="counter">
        <p className="sentence">
          <span className="number">{number}</span> <span>{what}</span>
        </p>
        <figcaption className="beside">
          <p className="too">{beside}</p>
          <p className="cited">
            {of}{' '}
            <cite lang="fr">
              <a href="https://peacekeeping.un.org/">{by}</a>
            </cite>
            {later}
          </p>
        </figcaption>
      </figure>
      <div className="source">
        <p>{source}</p>
      </div>
    </Frame>
  );
}
