import { css, html, type TemplateResult } from '#lit';

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

/**
 * A heading that leads somewhere, or not.
 *
 * @param level - as for `heading`
 * @param title - its words
 * @param href - an address that is safe to link to; `null` for no link
 * @example linkedHeading(3, title, safeAddress(this.href, context.base));
 */
export function linkedHeading(level: number, title: string, href: string | null): TemplateResult {
  return heading(level, href ? html`<a href=${href}>${title}</a>` : title);
}

/** The styles of a link that is a heading: it reads as one, and its line says that it is a link. */
export const linkedHeadingStyles = css`
  :is(h1, h2, h3, h4, h5, h6) a {
    color: inherit;
    text-decoration-color: var(--_control);
  }
  :is(h1, h2, h3, h4, h5, h6) a:hover {
    text-decoration-color: var(--_accent);
  }
`;
