import { css } from '#lit';
import { pictogramStyles } from '../parts/pictogram.js';
import { legendStyles } from '../parts/legend.styles.js';
import { visuallyHiddenStyles } from '../parts/visually-hidden.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';

/** The styles of the chart: a table whose cells are drawn as marks. */
export const commitmentChartStyles = [
  pictogramStyles,
  partyMarkStyles,
  legendStyles,
  visuallyHiddenStyles,
  css`
    :host {
      max-inline-size: 56em;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      text-align: start;
    }
    .caption {
      max-inline-size: 34em;
      padding-block: 0.3em 0.75em;
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.28;
      text-align: start;
      text-wrap: balance;
    }
    .frame:lang(ar) .caption {
      line-height: 1.55;
    }
    .area-title {
      font-weight: 600;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 2em;
      padding-block: 0.25em;
    }
    .line li {
      display: flex;
      align-items: center;
      gap: 0.5em;
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
      font-size: 0.875em;
      vertical-align: bottom;
    }
    .head {
      display: inline-flex;
      align-items: baseline;
      gap: 8px;
      max-inline-size: 9em;
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
      gap: 4px;
    }
    tfoot :is(th, td) {
      border: 0;
      font-weight: 600;
    }
    .total {
      padding-inline-end: 0;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .legend {
      padding-block-start: 0.5em;
    }
    .sentence,
    .notice {
      padding-block-start: 1em;
    }
    @container (min-width: 46em) {
      .legend {
        display: none;
      }
    }
    @container (min-width: 54em) {
      .head {
        max-inline-size: none;
        white-space: nowrap;
      }
    }
    @container (max-width: 46em) {
      table {
        max-inline-size: 30em;
      }
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      table,
      caption,
      tbody,
      tfoot {
        display: block;
      }
      :is(tbody, tfoot) tr {
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
      tfoot tr {
        border: 0;
      }
      th,
      td {
        padding: 0;
        border: 0;
      }
      /* A cell that is not displayed would leave its column to the next one, for whoever hears the table. */
      .none {
        position: absolute;
      }
      tbody tr::before {
        content: '';
        order: 1;
        inline-size: 1.75em;
      }
      tbody td {
        order: 1;
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
