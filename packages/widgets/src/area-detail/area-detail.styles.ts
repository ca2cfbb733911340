import { css } from '#lit';
import { aboutStyles } from '../parts/about.js';
import { numeralStyles } from '../parts/numeral.js';
import { pictogramStyles } from '../parts/pictogram.js';
import { legendStyles } from '../parts/legend.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';
import { photoStyles } from '../parts/photo.js';

/** The styles of an area in full, alone or in the declaration. */
export const areaDetailStyles = [
  numeralStyles,
  pictogramStyles,
  partyMarkStyles,
  legendStyles,
  photoStyles,
  aboutStyles,
  css`
    .detail {
      padding-block: 1em 0.5em;
      border-block-start: 2px solid var(--_accent);
    }
    .detail-top {
      display: flex;
      align-items: start;
      gap: 0.875em;
    }
    .detail-title {
      flex: 1;
      min-inline-size: 0;
    }
    .detail-title :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.375em;
    }
    .detail-part {
      padding-block-start: 1em;
    }
    .detail-part :is(h2, h3, h4, h5, h6) {
      color: var(--_muted);
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.6;
      padding-block-end: 0.25em;
    }
    .detail-part p {
      max-inline-size: 38em;
    }
    .passage.current {
      background: var(--_tint);
      box-shadow: 0 0 0 0.15em var(--_tint);
    }
    .passage {
      scroll-margin-block: 5em;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
    .detail-part .more {
      max-inline-size: 24em;
      padding-block-start: 1em;
    }
    .more a {
      display: inline-block;
    }
    @container (max-width: 14em) {
      .detail-top {
        gap: 0.5em;
      }
      .pictogram {
        inline-size: 1.5em;
        block-size: 1.5em;
      }
      .detail-title :is(h1, h2, h3, h4, h5, h6) {
        font-size: 1.0625em;
      }
    }
    @container (min-width: 52em) {
      .detail-columns {
        display: grid;
        grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
        gap: calc(var(--_gap) * 2);
      }
    }
    @media print {
      .detail-top {
        break-after: avoid;
      }
    }
  `,
];
