import { css } from '#lit';
import { chevronStyles } from './chevron.styles.js';

/**
 * The styles of a part that a reader opens and closes. It is closed in the markup; where the widget is
 * wide, and on paper, it is shown and its title controls nothing, by CSS alone, so that nothing moves
 * when the script comes.
 */
export const foldStyles = [
  chevronStyles,
  css`
  .fold-title {
    display: flex;
    flex-direction: column;
    align-items: start;
    position: relative;
    padding-block: 0.75em;
  }
  summary.fold-title {
    padding-inline-end: 2em;
    cursor: pointer;
    list-style: none;
  }
  summary.fold-title::-webkit-details-marker {
    display: none;
  }
  summary.fold-title::after {
    inset-block-start: 1.25em;
  }
  .fold[open] > .fold-title::after {
    translate: 0 4px;
    rotate: 225deg;
  }
  @container (max-width: 24em) {
    .fold-title :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1em;
    }
  }
  @supports selector(::details-content) {
    @container (min-width: 40em) {
      .fold::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      summary.fold-title {
        padding-inline-end: 0;
        visibility: hidden;
        pointer-events: none;
      }
      summary.fold-title > * {
        visibility: visible;
      }
      summary.fold-title::after {
        content: none;
      }
    }
  }
  @media print {
    summary.fold-title::after {
      content: none;
    }
  }
`,
];
