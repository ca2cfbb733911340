import { css } from '#lit';
import { figureStyles } from '../parts/figure.styles.js';

/** The styles of the counter: a large, light number, and below or beside it what it counts. */
export const endorserCounterStyles = [
  figureStyles,
  css`
  :host {
    max-inline-size: 48em;
  }
  .counter {
    padding-block: 0.75em 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .sentence {
    display: grid;
    gap: 0 1.5em;
  }
  .sentence > :not(.number) {
    font-size: 1.25em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .beside {
    margin-block-start: 0.5em;
  }
  .too {
    padding-block-end: 0.25em;
  }
  .history {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .history-title {
    font-weight: 600;
  }
  @container (min-width: 30em) {
    .sentence:not(:has(span:first-child:not(.number))) {
      grid-template-columns: auto minmax(0, 30em);
      align-items: center;
      justify-content: start;
    }
  }
  @media print {
    .counter {
      break-inside: avoid;
    }
  }
`,
];
