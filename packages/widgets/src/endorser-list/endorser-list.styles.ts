import { css } from '#lit';
import { aboutStyles } from '../parts/about.js';
import { filterStyles } from '../parts/filter.styles.js';

/** The styles of the list of endorsers. */
export const endorserListStyles = [
  filterStyles,
  aboutStyles,
  css`
    .endorsers {
      display: grid;
      column-gap: var(--_gap);
      padding-block: 0.5em 1em;
    }
    @container (min-width: 32em) {
      .endorsers {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (min-width: 72em) {
      .endorsers {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }
    .endorsers:not(:last-of-type) {
      margin-block-end: 1em;
    }
    .endorser {
      display: flex;
      flex-wrap: wrap;
      align-content: start;
      gap: 0.1em 0.75em;
      padding-block: 0.7em;
      border-block-start: 1px solid var(--_border);
    }
    .endorser > .name {
      line-height: 1.4;
    }
    .acronym {
      color: var(--_muted);
      font-size: 0.875em;
    }
    .when {
      display: flex;
      flex-direction: column;
      flex: 1 0 100%;
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.5;
    }
    .when a {
      color: inherit;
    }
    .notice {
      margin-block: 0.5em;
    }
    @media print {
      .endorser {
        break-inside: avoid;
      }
    }
  `,
];
