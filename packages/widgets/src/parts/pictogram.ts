import { css, html, type TemplateResult } from '#lit';

/**
 * A pictogram, hidden from readers who do not see it: the title beside it says the same.
 *
 * @param path - of an area
 * @example pictogram(content.pictograms.protection);
 */
export function pictogram(path: string): TemplateResult {
  return html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

/** The styles of a pictogram. */
export const pictogramStyles = css`
  .pictogram {
    display: block;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .pictogram {
      stroke: CanvasText;
    }
  }
`;
