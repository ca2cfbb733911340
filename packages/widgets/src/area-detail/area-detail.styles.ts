import { css } from '#lit';
import { aboutStyles } from '../parts/about.js';
import { numeralStyles } from '../parts/numeral.js';
import { pictogramStyles } from '../parts/pictogram.js';
import { legendStyles } from '../parts/legend.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';
import { printHeadStyles } from '../parts/print-title.js';
import { photoStyles } from '../parts/photo.js';

/** The styles of an area in full, alone or in the declaration. */
export const areaDetailStyles = [
  numeralStyles,
  pictogramStyles,
  partyMarkStyles,
  legendStyles,
  photoStyles,
  aboutStyles,
  printHeadStyles,
  css`
    .detail {
      padding-block: 1em 0.5em;
      border-block-start: 2px solid var(--_accent);
    }
    .detail-top {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.25em 0.75em;
    }
    .detail-top .numeral {
      line-height: 2em;
    }
    .detail-title {
      flex: 1 0 100%;
    }
    @container (min-width: 30em) {
      .detail-title {
        flex: 1;
        padding-block-start: 0.15em;
      }
    }
    .detail-title :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
    .detail-part {
      padding-block-start: 1em;
    }
    .detail-part :is(h2, h3, h4, h5, h6) {
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 600;
      line-height: 1.6;
      padding-block-end: 0.25em;
    }
    .detail-part p {
      max-inline-size: 38em;
    }
    .detail-label {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1.25em;
    }
    .sign-note {
      padding-block-start: 0.5em;
    }
    .detail-label:has(.mark) {
      padding-block-end: 0.4em;
    }
    .meta:not(:first-child) {
      margin-block-start: 0.75em;
    }
    .passage {
      position: relative;
      scroll-margin-block: 5em;
    }
    .passage:not(:first-child, .meta + .passage) {
      margin-block-start: 0.75em;
    }
    .detail-label:has(.mark) + div > p {
      padding-inline-start: 22px;
    }
    .passage > .mark {
      position: absolute;
      inset-block-start: calc((1lh - 12px) / 2);
      inset-inline-start: 0;
    }
    .passage:target,
    .passage.current {
      background: var(--_tint);
      box-shadow: 0 0 0 0.25em var(--_tint);
    }
    .detail-part .more {
      max-inline-size: 24em;
      padding-block-start: 1em;
    }
    .more a {
      display: inline-block;
    }
    @container (max-width: 14em) {
      .detail-title :is(h1, h2, h3, h4, h5, h6) {
        font-size: 1em;
      }
    }
    @container (min-width: 52em) {
      .detail-columns {
        display: grid;
        grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
        max-inline-size: 70em;
        gap: calc(var(--_gap) * 2);
      }
    }
    @media print {
      .frame > .detail {
        border: 0;
      }
      .passage {
        break-inside: avoid;
      }
      .detail-part p {
        max-inline-size: none;
      }
    }
  `,
];
