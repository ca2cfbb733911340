import { css } from '#lit';

/** The styles of the pledge: the words large, in a serif of the system's. */
export const pledgeStyles = css`
  .pledge {
    padding-block: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_accent);
  }
  blockquote {
    margin: 0;
  }
  blockquote p {
    max-inline-size: 34em;
    font: 400 1.25em/1.5 var(--a4p-font, Georgia, 'Noto Serif', serif);
    text-wrap: pretty;
  }
  .frame:lang(ar) blockquote p {
    line-height: 1.9;
  }
  .frame:lang(zh) blockquote p {
    font-family: var(--a4p-font, 'Songti SC', SimSun, 'Noto Serif CJK SC', serif);
    line-height: 1.8;
  }
  figcaption.of {
    padding-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (max-width: 14em) {
    .pledge {
      padding-inline-start: 0.625em;
    }
    blockquote p {
      font-size: 1em;
      hyphens: auto;
    }
  }
  @media print {
    .pledge {
      break-inside: avoid;
    }
  }
`;
