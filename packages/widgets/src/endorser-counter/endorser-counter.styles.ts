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
  .history li {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
