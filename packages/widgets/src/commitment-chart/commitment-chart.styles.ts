import { css } from '#lit';
import { visuallyHiddenStyles } from '../parts/visually-hidden.styles.js';
import { pictogramStyles } from '../parts/pictogram.js';
import { legendStyles } from '../parts/legend.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';

/** The styles of the chart: a table whose cells are drawn as marks. */
export const commitmentChartStyles = [
  pictogramStyles,
  partyMarkStyles,
  legendStyles,
  visuallyHiddenStyles,
  css`
    table {
      inline-size: 100%;
      border-collapse: collapse;
      text-align: start;
    }
    caption {
      padding-block-end: 0.75em;
      font-weight: 600;
      text-align: start;
    }
    th,
    td {
      padding-block: 0.6em;
      padding-inline: 0 1em;
      border-block-end: 1px solid var(--_border);
      font-weight: 400;
      text-align: start;
      vertical-align: middle;
    }
    thead th {
      overflow-wrap: normal;
      color: var(--_muted);
      font-size: 0.8125em;
      vertical-align: bottom;
    }
    thead .mark {
      margin-inline-end: 0.45em;
    }
    .area {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }
    .area .pictogram {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em;
    }
    .marks .mark {
      inline-size: 0.9em;
      block-size: 0.9em;
    }
    .total {
      padding-inline-end: 0;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .sentence,
    .notice {
      max-inline-size: 46em;
      padding-block-start: 1em;
    }
    .notice {
      color: var(--_muted);
      font-size: 0.8125em;
    }
    @container (min-width: 36em) {
      .legend {
        display: none;
      }
    }
    @container (max-width: 36em) {
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      table,
      caption,
      tbody {
        display: block;
      }
      tbody tr {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.35em 0.5em;
        padding-block: 0.6em;
        border-block-end: 1px solid var(--_border);
      }
      tbody th {
        flex: 1 0 100%;
      }
      th,
      td {
        padding: 0;
        border: 0;
      }
      .none {
        display: none;
      }
      .total {
        margin-inline-start: auto;
      }
    }
    @container (max-width: 14em) {
      .area {
        gap: 0.4em;
        font-size: 0.875em;
        hyphens: auto;
      }
    }
    @media print {
      tr {
        break-inside: avoid;
      }
    }
  `,
];
