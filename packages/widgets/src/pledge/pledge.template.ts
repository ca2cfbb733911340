import { html, type TemplateResult } from '#lit';
import type { PledgeChunk } from '../base/chunks.js';

/** The endorsers' promise as a quotation, in the quotation marks of its language. */
export function pledgeTemplate({ quotation, caption }: PledgeChunk): TemplateResult {
  return html`<figure class="pledge">
    <blockquote><p part="text">${quotation}</p></blockquote>
    <figcaption class="of">${caption}</figcaption>
  </figure>`;
}
