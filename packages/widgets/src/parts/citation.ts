import { html, nothing, type TemplateResult } from '#lit';
import type { CitedSource } from '../base/chunks.js';

/**
 * A document that gives a fact, by its title or else its publisher, in its own language.
 *
 * @param source - the document; it is a link where its address is known
 * @param factId - the id of the fact, where the link alone does not say what it is about
 * @example citation(latest.source);
 */
export function citation(
  { title, publisher, lang, href }: CitedSource,
  factId?: string,
): TemplateResult {
  const name = title ?? publisher;
  const link = href
    ? html`<a href=${href} aria-describedby=${factId ?? nothing}>${name}</a>`
    : name;
  return html`<cite lang=${lang}>${link}</cite>`;
}
