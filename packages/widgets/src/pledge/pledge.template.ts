import { html, type TemplateResult } from 'lit/html.js';
import type { PledgeText } from '../text/slices.js';

/** The endorsers' promise as a quotation, in the quotation marks of its language. */
export function pledgeTemplate(
  pledge: string,
  { quotation, caption }: PledgeText['labels'],
): TemplateResult {
  return html`<figure class="pledge">
    <blockquote><p part="text">${quotation.replace('{text}', pledge)}</p></blockquote>
    <figcaption class="of">${caption}</figcaption>
  </figure>`;
}
