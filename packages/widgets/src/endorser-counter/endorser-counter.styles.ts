import { css } from '#lit';

/** The styles of the counter: a large, light number and what it counts. */
export const endorserCounterStyles = css`
  .counter {
    padding-block: 1em 0.5em;
    color: var(--_muted);
  }
  .sentence {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25em 1.25em;
    color: var(--_text);
    font-weight: 600;
    line-height: 1.35;
  }
  .sentence > span:not(.number) {
    flex: 1 1 10em;
    max-inline-size: 22em;
    padding-block-end: 0.35em;
  }
  .number {
    color: var(--_accent);
    font-size: clamp(3em, 22cqi, 5.5em);
    font-weight: 300;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .history {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
    margin-block-start: 0.75em;
  }
  .history-title {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .points {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    padding-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .points strong {
    font-weight: 600;
  }
  .points span {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    margin-block-start: 0.75em;
    direction: ltr;
  }
  .picture circle {
    fill: var(--_accent);
  }
  .picture .axis {
    stroke: var(--_control);
  }
  .picture .stem {
    stroke: var(--_border);
  }
  .picture text {
    fill: var(--_muted);
    font-size: 11px;
  }
  @media (forced-colors: active) {
    .picture circle,
    .picture text {
      fill: CanvasText;
    }
    .picture path {
      stroke: CanvasText;
    }
  }
`;
