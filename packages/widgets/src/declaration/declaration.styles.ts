import { areaDetailStyles } from '../area-detail/area-detail.styles.js';
import { css } from '#lit';
import { foldStyles } from '../parts/fold.styles.js';
import { pledgeStyles } from '../pledge/pledge.styles.js';

/** The styles of the whole page: contents beside the text where there is room, and in view. */
export const declarationStyles = [
  areaDetailStyles,
  pledgeStyles,
  foldStyles,
  css`
    .frame > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.75em;
    }
    .source {
      margin-block-start: 0;
      padding-block: 0 1em;
      border-block: 0;
    }
    .un-page {
      padding-block: 0.75em;
      font-size: 0.875em;
    }
    .contents {
      background: var(--_surface);
      border-block: 1px solid var(--_border);
      line-height: 1.75;
    }
    /* In reach all the way down, as long as it is no higher than a line. */
    .contents:where(:has(details:not([open]))) {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    .contents .fold-title {
      font-weight: 600;
    }
    .contents :is(ul, ol) {
      padding-block-end: 0.5em;
    }
    .contents ol {
      margin: 0;
      padding-inline-start: 1.5em;
    }
    .contents a {
      display: inline-block;
      vertical-align: top;
      text-decoration-color: var(--_control);
    }
    .contents li::marker {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .section {
      margin-block-start: 1.75em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_text);
    }
    .sections > :first-child {
      margin-block-start: 0;
      border: 0;
    }
    .section-title :is(h2, h3, h4, h5, h6) {
      font-size: 1.75em;
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
    .areas .detail {
      margin-block: 1.5em;
      border-block-start-width: 1px;
      border-color: var(--_border);
    }
    .sections {
      container-type: inline-size;
    }
    @container (min-width: 52em) {
      .page {
        display: grid;
        grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
        gap: calc(var(--_gap) * 2);
        border-block-start: 1px solid var(--_border);
      }
      .contents {
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
        border: 0;
        font-size: 0.875em;
      }
    }
    @media print {
      .contents {
        display: none;
      }
      .page {
        display: block;
        border: 0;
      }
      .section > p {
        max-inline-size: none;
      }
      p {
        orphans: 3;
        widows: 3;
      }
    }
  `,
];
