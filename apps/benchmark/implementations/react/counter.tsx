import type { ReactNode } from 'react';
import { counterTexts } from '../../src/shown-content.js';
import { Frame } from './parts.js';

/** The number of endorsing States. */
export function Counter(): ReactNode {
  const [number, what, beside, of, by, end, later, source] = counterTexts;
  return (
    <Frame>
      <div className="counter">
        <p className="sentence">
          <span className="number">{number}</span>
          <span>{what}</span>
        </p>
        <p className="beside">
          <span>{beside}</span>
          <span>
            {of}
            <cite lang="fr">
              <a href="https://peacekeeping.un.org/">{by}</a>
            </cite>
            {end}
          </span>
          <span>{later}</span>
        </p>
      </div>
      <div className="source">
        <p>{source}</p>
      </div>
    </Frame>
  );
}
