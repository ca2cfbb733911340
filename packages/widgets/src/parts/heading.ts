import { html, type TemplateResult } from '#lit';

/**
 * A heading.
 *
 * @param level - 1 to 6; a deeper one stays at 6
 * @param content - text, or a template
 * @example heading(3, title);
 */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 part="title">${content}</h1>`;
    case 2:
      return html`<h2 part="title">${content}</h2>`;
    case 3:
      return html`<h3 part="title">${content}</h3>`;
    case 4:
      return html`<h4 part="title">${content}</h4>`;
    case 5:
      return html`<h5 part="title">${content}</h5>`;
    default:
      return html`<h6 part="title">${content}</h6>`;
  }
}
