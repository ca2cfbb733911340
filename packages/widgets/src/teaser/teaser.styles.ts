import { css } from '#lit';

/** The styles of the teaser: the number large, beside its sentence where there is room. */
export const teaserStyles = css`
    :host {
      max-inline-size: 48em;
    }
    .teaser {
      display: grid;
      gap: 0.5em 1.25em;
      padding-block: 0.75em 0.25em;
      border-block-start: 2px solid var(--_accent);
    }
    #title a {
      color: inherit;
      text-decoration-color: var(--_control);
    }
    #title a:hover {
      text-decoration-color: var(--_accent);
    }
    .number {
      color: var(--_accent);
      font: 300 clamp(3em, 22cqi, 5.5em) / 1.1 var(--a4p-font, system-ui, sans-serif);
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
    .cited {
      max-inline-size: 46em;
      text-wrap: pretty;
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.5;
    }
    @container (min-width: 36em) {
      .teaser {
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        justify-content: start;
      }
      #title,
      .cited {
      max-inline-size: 46em;
      text-wrap: pretty;
        grid-column: 1 / -1;
      }
    }
    @media print {
      .teaser {
        break-inside: avoid;
      }
    }
  `;
