import { css } from '#lit';
import { filterStyles } from '../parts/filter.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';

/** The styles of the list: group titles beside their passages where there is room. */
export const commitmentListStyles = [
  filterStyles,
  partyMarkStyles,
  css`
  .in-print {
    display: none;
  }
  .notice {
    max-inline-size: 46em;
    margin-block-end: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .group {
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .group-title {
    padding-block-end: 0.25em;
  }
  .item {
    padding-block: 0.75em;
    scroll-margin-block: 5em;
  }
  .item + .item {
    border-block-start: 1px solid var(--_border);
  }
  .item:target,
  .item.current {
    background: var(--_tint);
    box-shadow: 0 0 0 0.5em var(--_tint);
  }
  .text {
    max-inline-size: 38em;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    color: inherit;
  }
  .lead {
    color: var(--_muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 1.25em;
    padding-block-start: 0.35em;
  }
  .meta,
  .downloads {
    flex: 1 0 100%;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  p button {
    min-block-size: 24px;
  }
  .meta button {
    padding: 0;
  }
  .meta .mark {
    margin-inline-end: 0.45em;
  }
  @container (min-width: 52em) {
    .group:has(.group-title) {
      display: grid;
      grid-template-columns: minmax(12em, 1fr) minmax(0, 2.25fr);
      gap: calc(var(--_gap) * 2);
    }
    .group-title {
      padding-block-start: 0.75em;
    }
  }
  @media print {
    .on-screen {
      display: none;
    }
    .in-print {
      display: block;
    }
    .item {
      break-inside: avoid;
    }
    .group-title {
      break-after: avoid;
    }
  }
`,
];
