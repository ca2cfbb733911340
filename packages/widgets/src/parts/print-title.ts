import { css, html, type TemplateResult } from '#lit';

/**
 * The title that a list has on paper, where no page around it says what it is.
 *
 * @param title - the name of the initiative
 * @example printTitle(content.areas.name);
 */
export function printTitle(title: string): TemplateResult {
  return html`<p class="in-print print-title">${title}</p>`;
}

/**
 * The head of a text on paper: its title, then where it comes from and how old it is. On a screen the
 * source line stands below.
 */
export const printHeadStyles = css`
  .in-print {
    display: none;
  }
  @media print {
    .in-print {
      display: block;
    }
    .on-screen {
      display: none;
    }
    .frame {
      display: flex;
      flex-direction: column;
    }
    .frame > :is(h1, h2, h3, h4, h5, h6),
    .print-title {
      order: -3;
    }
    .print-title {
      font-size: 1.75em;
      line-height: 1.28;
      font-weight: 650;
    }
    .kind {
      order: -2;
    }
    .source {
      order: -1;
      margin: 0 0 1em;
      padding: 0 0 0.75em;
      border-block-start: 0;
      border-block-end: 1px solid var(--_border);
    }
  }
`;
