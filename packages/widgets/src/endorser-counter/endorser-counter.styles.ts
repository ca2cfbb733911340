import { css } from '#lit';

/** The styles of the counter: a large, light number, and below or beside it what it counts. */
export const endorserCounterStyles = css`
  :host {
    max-inline-size: 48em;
  }
  .counter {
    padding-block: 0.75em 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .sentence {
    display: grid;
    gap: 0 1.25em;
    font-size: 1.25em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .number {
    color: var(--_accent);
    font: 300 clamp(2.5em, 22cqi, 4.4em) / 1.1 var(--a4p-font, system-ui, sans-serif);
  }
  .beside {
    margin-block-start: 0.5em;
  }
  .too {
    padding-block-end: 0.25em;
  }
  .cited {
    max-inline-size: 46em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .history {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .history-title {
    font-weight: 600;
  }
  @container (min-width: 30em) {
    .sentence:not(:has(span:first-child:not(.number))) {
      grid-template-columns: auto minmax(0, 24em);
      align-items: center;
      justify-content: start;
    }
  }
  @media print {
    .counter {
      break-inside: avoid;
    }
  }
`;
