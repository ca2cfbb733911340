import type { PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../base/element.js';
import { formatNumber } from '../base/format.js';
import { heading } from '../base/heading.js';
import { partyMarks } from '../base/party-mark.js';
import { photoTemplate, type Photo } from '../base/photo.js';
import { pictogram } from '../base/pictograms.js';
import type { AreaDetail, DetailsText, EngagementPart } from '../text/slices.js';

/** What a page adds to an area in full. */
export interface DetailOptions {
  /** Where the link to more leads; `null` for no link. */
  readonly href: string | null;
  readonly photo: Photo | null;
  /** The id of the passage that the page's address names. */
  readonly current: string;
}

function partTemplate(part: EngagementPart, current: string): TemplateResult | string {
  if ('between' in part) return part.between;
  return html`<span id=${part.id} class=${part.id === current ? 'passage current' : 'passage'} part="item"
    >${part.text}</span
  >`;
}

/** The area's commitments counted by party, a mark for each. */
function legend({ engagements }: AreaDetail, { parties }: DetailsText): TemplateResult {
  const counted = new Map<PartyId, number>();
  for (const part of engagements) {
    if ('between' in part || part.statement) continue;
    counted.set(part.by, (counted.get(part.by) ?? 0) + 1);
  }
  return html`<p class="legend">
    ${[...counted].map(
      ([party, count]) =>
        html`<span
          >${partyMarks(party, count)}<span class="visually-hidden"
            >${count}</span
          >
          ${parties[party]}</span
        >`,
    )}
  </p>`;
}

/**
 * One area in full, without the source line: the widget around it has that. The paragraph of
 * engagements is whole and verbatim; its passages can be linked to, and are counted by party below it.
 *
 * @example areaDetailTemplate(text.areas[0], text, context, options);
 */
export function areaDetailTemplate(
  area: AreaDetail,
  text: DetailsText,
  { locale, headingLevel }: Context,
  { href, photo, current }: DetailOptions,
): TemplateResult {
  return html`<article class="detail" id="area-${area.id}" aria-labelledby="title-${area.id}">
    ${photo ? photoTemplate(photo, area) : nothing}
    <div class="detail-top">
      ${pictogram(area.pictogram)}
      <div class="detail-title" id="title-${area.id}">${heading(headingLevel, area.title)}</div>
      <span class="numeral" aria-hidden="true">${formatNumber(area.number, locale)}</span>
    </div>
    <div class="detail-columns">
      <div class="detail-part">
        ${heading(headingLevel + 1, text.labels.engagements)}
        <p part="text">${area.engagements.map((part) => partTemplate(part, current))}</p>
        ${legend(area, text)}
      </div>
      <div class="detail-part">
        ${heading(headingLevel + 1, text.labels.action)}
        <p part="text">${area.action}</p>
        ${href ? html`<p class="more"><a href=${href}>${area.learnMore}</a></p>` : nothing}
      </div>
    </div>
  </article>`;
}
