import { css } from '#lit';

/** The styles of the sign that something opens: on a title that folds, and on a field with a menu. */
export const chevronStyles = css`
  summary.fold-title::after,
  .field:has(select)::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.5em;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
`;
