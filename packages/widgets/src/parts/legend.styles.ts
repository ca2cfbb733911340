import { css } from '#lit';

/** The styles of a line that says what the marks stand for. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .legend .mark {
    margin-inline-end: 8px;
  }
`;
