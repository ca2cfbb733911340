import { css, html, type TemplateResult } from '#lit';

/**
 * The place of an area on the page; hidden from readers who do not see it: the list says it.
 *
 * @param index - its place, from 0
 * @example numeral(2); // 3
 */
export function numeral(index: number): TemplateResult {
  return html`<span class="numeral" aria-hidden="true">${index + 1}</span>`;
}

/** The styles of the numeral. */
export const numeralStyles = css`
  .numeral {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`;
