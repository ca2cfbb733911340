import { cardStyles } from '../area-card/area-card.styles.js';
import { printHeadStyles } from '../parts/print-title.js';
import { css } from '#lit';

/** The styles of the grid: four columns, two or one, so that no row of eight is half empty. */
export const gridStyles = [
  cardStyles,
  printHeadStyles,
  css`
    .grid {
      display: grid;
      gap: calc(var(--_gap) * 1.25) var(--_gap);
      margin-block-end: 1.25em;
    }
    @container (min-width: 32em) {
      .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (min-width: 72em) {
      .grid:has(> :nth-child(3)) {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .grid:has(> :nth-child(3):last-child) {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }
    @media print {
      .grid {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
];
