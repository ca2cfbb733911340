import { html, type TemplateResult } from '#lit';
import type { PledgeChunk } from '../base/chunks.js';

/** The endorsers' promise as a quotation, in the quotation marks of its language. */
export function pledgeTemplate({ text, messages }: PledgeChunk): TemplateResult {
  return html`<figure class="pledge">
    <blockquote><p part="text">${messages.quotation.replace('{text}', () => text)}</p></blockquote>
    <figcaption class="of">${messages.caption}</figcaption>
  </figure>`;
}
