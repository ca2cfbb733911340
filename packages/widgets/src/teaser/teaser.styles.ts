import { css } from '#lit';
import { figureStyles } from '../parts/figure.styles.js';
import { linkedHeadingStyles } from '../parts/heading.js';

/** The styles of the teaser: the number large, beside its sentence where there is room. */
export const teaserStyles = [
  figureStyles,
  linkedHeadingStyles,
  css`
    :host {
      max-inline-size: 48em;
    }
    .teaser {
      display: grid;
      gap: 0.5em 1.25em;
      padding-block: 0.75em 0.25em;
      border-block-start: 2px solid var(--_accent);
    }
    .sentence {
      max-inline-size: 30em;
      font-size: 1.25em;
      line-height: 1.4;
      text-wrap: pretty;
    }
    .frame:lang(ar) .sentence {
      line-height: 1.7;
    }
    @container (min-width: 36em) {
      .teaser {
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        justify-content: start;
      }
      .heading,
      .cited {
        grid-column: 1 / -1;
      }
    }
    @media print {
      .teaser {
        break-inside: avoid;
      }
    }
  `,
];
