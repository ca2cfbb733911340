import { areaDetailStyles } from '../area-detail/area-detail.styles.js';
import { css } from '#lit';
import { pledgeStyles } from '../pledge/pledge.styles.js';

/** The styles of the whole page. */
export const declarationStyles = [
  areaDetailStyles,
  pledgeStyles,
  css`
    .un-page {
      padding-block-start: 0.75em;
      font-size: 0.8125em;
    }
    .contents {
      padding-block: 0.5em 1.5em;
    }
    .contents-title {
      color: var(--_muted);
      font-size: 0.8125em;
      font-weight: 600;
    }
    .contents ul {
      columns: 18em;
      column-gap: 2em;
    }
    .contents li {
      break-inside: avoid;
      padding-block: 0.2em;
      line-height: 1.4;
    }
    .contents a {
      display: inline-block;
      padding-block: 0.15em;
    }
    .section {
      padding-block: 1.5em;
    }
    .section > div:first-of-type :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.625em;
      font-weight: 400;
      padding-block-end: 0.35em;
    }
    .section > p {
      max-inline-size: 38em;
      margin-block-end: 0.75em;
    }
    .section > .pledge {
      margin-block: 0.5em 1.25em;
    }
    .section,
    .detail {
      scroll-margin-block: 4em;
    }
    .section .detail {
      margin-block: 1em 1.5em;
    }
    .section > .notice {
      max-inline-size: 57em;
    }
    @container (min-width: 52em) {
      section.section {
        display: grid;
        grid-template-columns: minmax(12em, 1fr) minmax(0, 2.25fr);
        column-gap: calc(var(--_gap) * 2);
        border-block-start: 1px solid var(--_border);
      }
      section.section > * {
        grid-column: 2;
      }
      section.section > div:first-of-type {
        grid-column: 1;
        grid-row: 1 / span 9;
      }
    }
    @media print {
      .contents {
        display: none;
      }
      .section > div:first-of-type {
        break-after: avoid;
      }
      p {
        orphans: 3;
        widows: 3;
      }
    }
  `,
];
