import { html, type TemplateResult } from '#lit';

const headings = [
  (content: unknown) => html`<h1 part="title">${content}</h1>`,
  (content: unknown) => html`<h2 part="title">${content}</h2>`,
  (content: unknown) => html`<h3 part="title">${content}</h3>`,
  (content: unknown) => html`<h4 part="title">${content}</h4>`,
  (content: unknown) => html`<h5 part="title">${content}</h5>`,
  (content: unknown) => html`<h6 part="title">${content}</h6>`,
] as const;

/**
 * A heading.
 *
 * @param level - 1 to 6; a deeper one stays at 6
 * @param content - text, or a template
 * @example heading(3, title);
 */
export function heading(level: number, content: unknown): TemplateResult {
  return (headings[level - 1] ?? headings[5])(content);
}
