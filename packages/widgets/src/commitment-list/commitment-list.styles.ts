import { css } from '../base/css.js';

/** The styles of the list: group titles beside their passages where there is room. */
export const commitmentListStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    padding-block-end: 1em;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  input,
  select,
  button {
    font: inherit;
    color: var(--_text);
    margin: 0;
  }
  input,
  select {
    font-size: 1.2308em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.35em;
    padding-inline: 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  input:hover,
  select:hover {
    border-color: var(--_accent);
  }
  button {
    min-block-size: 2.5em;
    padding-inline: 0.25em;
    background: none;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  .status {
    min-block-size: 1.6em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .none {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
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
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block-end: 0.25em;
  }
  .group-title .pictogram {
    inline-size: 1.75em;
    block-size: 1.75em;
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
  .lead {
    color: var(--_muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 1.25em;
    padding-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .mark {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.45em;
    border: 1.5px solid var(--_accent);
    vertical-align: -0.04em;
    forced-color-adjust: none;
  }
  .mark.collective {
    background: var(--_accent);
  }
  .mark.secretary-general {
    border-radius: 50%;
  }
  .mark.member-states {
    background: linear-gradient(to bottom right, var(--_accent) 50%, transparent 50%);
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
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
    .mark.collective {
      background: CanvasText;
    }
    .mark.member-states {
      background: linear-gradient(to bottom right, CanvasText 50%, transparent 50%);
    }
  }
  @media (scripting: none) {
    .filter {
      display: none;
    }
  }
  @media print {
    .filter {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;
