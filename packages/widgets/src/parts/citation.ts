import { html, nothing, type TemplateResult } from '#lit';
import type { CitedSource } from '../base/chunks.js';

/**
 * A document that gives a fact, in its own language and direction.
 *
 * @param source - the document; it is a link where its address is known
 * @param factId - the id of the fact, where the link alone does not say what it is about
 * @example citation(counter.cited);
 */
export function citation({ words, lang, href }: CitedSource, factId?: string): TemplateResult {
  const link = href
    ? html`<a href=${href} aria-describedby=${factId ?? nothing}>${words}</a>`
    : words;
  return html`<cite lang=${lang} dir="auto">${link}</cite>`;
}
