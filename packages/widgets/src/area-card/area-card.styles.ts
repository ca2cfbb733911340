import { css } from '#lit';
import { aboutStyles } from '../parts/about.js';
import { linkedHeadingStyles } from '../parts/heading.js';
import { numeralStyles } from '../parts/numeral.js';
import { pictogramStyles } from '../parts/pictogram.js';

/** The styles of a card, alone or in a grid. */
export const cardStyles = [
  numeralStyles,
  pictogramStyles,
  linkedHeadingStyles,
  css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    block-size: 100%;
    padding-block: 0.75em 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .card-top {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .summary {
    max-inline-size: 38em;
  }
  .card .meta {
    margin-block-start: -0.25em;
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-start: auto;
  }
  @container (max-width: 14em) {
    .card :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1em;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`,
];

/** The styles of a card on its own: the pictogram stands beside the words where there is room. */
export const singleCardStyles = [
  cardStyles,
  aboutStyles,
  css`
    :host {
      max-inline-size: 48em;
    }
    @container (min-width: 40em) {
      .card:has(.card-top) {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .card-top {
        flex-direction: column;
        grid-row: span 4;
        justify-content: start;
        gap: 0.5em;
      }
      ::slotted([slot='picture']) {
        grid-column: 1 / -1;
      }
    }
  `,
];
