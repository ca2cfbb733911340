import { html, nothing, type TemplateResult } from '#lit';
import type { Provenance } from '../base/chunks.js';
import { citation } from './citation.js';

/** What the words are, above them. */
export function markLine({ mark }: Pick<Provenance, 'mark'>): TemplateResult | typeof nothing {
  return mark ? html`<p class="kind">${mark}</p>` : nothing;
}

/**
 * The line of every widget that says where its words come from, whether they are official, and how old
 * the page is. A page can reword the source through the slot `source-line`, and cannot leave it out.
 *
 * @example sourceLine(content.pledge.provenance);
 */
export function sourceLine({ source, age, after }: Provenance): TemplateResult {
  return html`<div class="source" part="source">
    <p><slot name="source-line">${source}</slot></p>
    ${age ? html`<p>${age}${after ? html`<span class="after">${citation(after)}</span>` : nothing}</p>` : nothing}
  </div>`;
}
