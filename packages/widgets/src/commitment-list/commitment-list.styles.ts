import { css } from '#lit';
import { filterStyles } from '../parts/filter.styles.js';
import { printHeadStyles } from '../parts/print-title.js';
import { foldStyles } from '../parts/fold.styles.js';
import { partyMarkStyles } from '../parts/party-mark.js';

/** The styles of the list: group titles beside their passages where there is room. */
export const commitmentListStyles = [
  filterStyles,
  foldStyles,
  partyMarkStyles,
  printHeadStyles,
  css`
  :host {
    max-inline-size: 72em;
  }
  .notice {
    margin-block-end: 1.5em;
  }
  .group {
    border-block-start: 1px solid var(--_border);
  }
  .group-count,
  .by,
  .downloads {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .runs {
    padding-block-end: 1em;
  }
  .by {
    padding-block-start: 0.5em;
  }
  .run + .run .by {
    padding-block-start: 1.5em;
  }
  .item {
    padding-block: 0.5em;
    scroll-margin-block: 5em;
  }
  .item:target,
  .item.current {
    background: var(--_tint);
    box-shadow:
      -0.5em 0 0 var(--_tint),
      0.5em 0 0 var(--_tint);
  }
  .text {
    max-inline-size: 38em;
    padding-inline-end: 32px;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    color: inherit;
  }
  .lead {
    color: var(--_muted);
  }
  .mark {
    margin-inline-end: 8px;
  }
  /* It takes no room in its line, so that it makes none. */
  .cite {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 24px;
    block-size: 24px;
    margin-block: -4px;
    margin-inline: 4px -28px;
    vertical-align: middle;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .cited {
    gap: 4px;
    margin-inline-end: 0;
  }
  .cite > span {
    text-decoration: none;
  }
  .cite svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .cite:hover {
    color: var(--_accent);
  }
  .cite:focus-visible {
    outline-offset: -2px;
  }
  @media (hover: none) {
    .text {
      padding-inline-end: 0;
    }
    .cite {
      margin-inline: 2px 0;
    }
  }
  @media (hover: hover) {
    .item:not(:hover) .cite:not(:focus-visible, .cited) {
      opacity: 0;
    }
  }
  .citation {
    margin-block: 0.5em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_text);
    user-select: all;
  }
  .sign-note {
    padding-block-end: 0.75em;
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding-block: 0.75em;
  }
  @container (min-width: 52em) {
    .group:has(.fold-title) {
      display: grid;
      grid-template-columns: minmax(12em, 1fr) minmax(0, 2.25fr);
      gap: calc(var(--_gap) * 2);
    }
    summary.fold-title {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
    .runs {
      padding-block-start: 0.5em;
    }
  }
  @media print {
    .text {
      max-inline-size: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`,
];
