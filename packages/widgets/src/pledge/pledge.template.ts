import { html, type TemplateResult } from 'lit/html.js';
import type { EndorsementText } from '../text/slices.js';

/** The endorsers' promise as a quotation, in the quotation marks of its language. */
export function pledgeTemplate({
  pledge,
  pledgeLabels: { quotation, caption },
}: EndorsementText): TemplateResult {
  return html`<figure class="pledge">
    <blockquote><p part="text">${quotation.replace('{text}', pledge)}</p></blockquote>
    <figcaption class="of">${caption}</figcaption>
  </figure>`;
}
