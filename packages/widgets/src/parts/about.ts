import { css, html, type TemplateResult } from '#lit';

/**
 * What is known of a text besides, behind a native disclosure; open in print and in plain HTML.
 *
 * @param title - what it is called
 * @param paragraphs - what it says
 * @example about(content.cards.about, [content.cards.notice]);
 */
export function about(title: string, paragraphs: readonly string[]): TemplateResult {
  return html`<details class="about">
    <summary class="about-title">${title}</summary>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;
}

/** The styles of the disclosure. */
export const aboutStyles = css`
  .about {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .about-title {
    inline-size: fit-content;
    padding-block: 0.25em;
  }
  summary.about-title {
    cursor: pointer;
  }
  .about p {
    padding-block-start: 0.35em;
  }
  @media print {
    .about-title {
      display: none;
    }
  }
`;
