import { css } from '#lit';

/** The styles of the pledge: the words large, in a serif of the system's. */
export const pledgeStyles = css`
  .pledge {
    padding-block: 1.25em;
    padding-inline: 1.5em;
    background: var(--_tint);
    border-inline-start: 2px solid var(--_accent);
  }
  blockquote {
    margin: 0;
  }
  blockquote p {
    max-inline-size: 34em;
    font: 400 1.375em/1.5 var(--a4p-font, Georgia, 'Noto Serif', serif);
    text-wrap: pretty;
  }
  .frame:lang(ar) blockquote p {
    line-height: 1.9;
  }
  .frame:lang(zh) blockquote p {
    line-height: 1.8;
  }
  figcaption.of {
    padding-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (max-width: 24em) {
    .pledge {
      padding-inline: 0.875em;
    }
    blockquote p {
      font-size: 1.125em;
    }
  }
  @container (max-width: 14em) {
    .pledge {
      padding-inline: 0.625em 0;
    }
    blockquote p {
      font-size: 0.9375em;
      hyphens: auto;
    }
  }
  @media print {
    .pledge {
      break-inside: avoid;
      background: none;
    }
  }
`;
