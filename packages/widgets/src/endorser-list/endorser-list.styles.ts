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
      grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
      column-gap: var(--_gap);
      padding-block: 0.5em 1em;
    }
    .endorsers:not(:last-of-type) {
      margin-block-end: 1em;
    }
    .endorser {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-content: start;
      gap: 0.1em 0.75em;
      padding-block: 0.7em;
      border-block-start: 1px solid var(--_border);
    }
    .endorser > .name {
      flex: 1 1 9em;
      line-height: 1.4;
    }
    .acronym {
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      flex: 1 0 100%;
      color: var(--_muted);
      font-size: 0.8125em;
      line-height: 1.5;
    }
    .when a {
      color: inherit;
    }
    .notice {
      max-inline-size: 46em;
      margin-block: 0.5em;
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_border);
      color: var(--_muted);
      font-size: 0.8125em;
    }
    @media print {
      .endorser {
        break-inside: avoid;
      }
    }
  `,
];
