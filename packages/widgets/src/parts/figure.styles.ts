import { css } from '#lit';

/** The styles of a large number, light as far as its face goes, and of the line that says where it is from. */
export const figureStyles = css`
  .number {
    color: var(--_accent);
    font: 300 clamp(3em, 22cqi, 5.5em) / 1.1 var(--a4p-font, system-ui, sans-serif);
  }
  .cited {
    max-inline-size: 46em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
    text-wrap: pretty;
  }
`;
