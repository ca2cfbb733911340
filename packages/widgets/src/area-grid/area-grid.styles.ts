import { cardStyles } from '../area-card/area-card.styles.js';
import { css } from '#lit';

/** The styles of the grid: as many columns as fit, each wide enough to read. */
export const gridStyles = [
  cardStyles,
  css`
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
      gap: calc(var(--_gap) * 1.25) var(--_gap);
      margin-block-end: 1.25em;
    }
    @media print {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
];
