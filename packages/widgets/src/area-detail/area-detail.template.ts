import { fill, type AreaId, type PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { partyMarks } from '../parts/party-mark.js';
import { numeral } from '../parts/numeral.js';
import { pictogram } from '../parts/pictogram.js';
import { areaOf } from '../parts/area-of.js';
import { markLine } from '../parts/source-line.js';
import type { CommitmentsChunk, ContentOf } from '../base/chunks.js';

/** The chunks that an area in full needs. */
export type DetailChunks = 'areas' | 'pictograms' | 'commitments' | 'declaration';

/** What a page adds to an area in full. */
export interface DetailOptions {
  /** Where the link to more leads; `null` for no link. */
  readonly href: string | null;
  readonly picture: TemplateResult;
}

/** The paragraph of commitments, each passage in it marked as one. */
function paragraphTemplate(
  paragraph: string,
  { passages }: CommitmentsChunk,
  current: string,
): readonly (TemplateResult | string)[] {
  return paragraph.split(/[{}]/).map((part) => {
    const passage = passages.find(({ id }) => id === part);
    if (!passage) return part;
    const { id, text, shown = text } = passage;
    return html`<span id=${id} class=${id === current ? 'passage current' : 'passage'} part="item"
      >${shown}</span
    >`;
  });
}

/** The area's commitments counted by party, a mark for each. */
function legend(
  area: AreaId,
  { messages: { labelled }, passages, parties }: CommitmentsChunk,
): TemplateResult {
  const counted = new Map<PartyId, number>();
  for (const passage of passages) {
    if (areaOf(passage) !== area || passage.statement) continue;
    counted.set(passage.by, (counted.get(passage.by) ?? 0) + 1);
  }
  return html`<p class="legend">
    ${[...counted].map(
      ([party, count]) =>
        html`<span
          >${partyMarks(party, count)}${fill(labelled, {
            name: parties[party],
            value: String(count),
          })}</span
        >`,
    )}
  </p>`;
}

/**
 * One area in full, without the source line: the widget around it has that. The paragraph of
 * commitments is whole and verbatim; its passages can be linked to, and are counted by party below it.
 *
 * @param area - the area's id
 * @param content - the page's content
 * @param context - language, heading level, and the id that the page's address names
 * @param options - what the page adds; `null` for nothing
 * @example areaDetailTemplate('protection', content, context, null);
 */
export function areaDetailTemplate(
  area: AreaId,
  {
    areas: { areas },
    pictograms,
    commitments,
    declaration: { details, messages },
  }: ContentOf<DetailChunks>,
  { headingLevel, current }: Context,
  options: DetailOptions | null,
): TemplateResult {
  const index = areas.findIndex(({ id }) => id === area);
  const summary = areas[index];
  const { paragraph, action, learnMore, marks } = details[area];
  return html`<article class="detail" id="area-${area}" aria-labelledby="title-${area}">
    ${options?.picture ?? nothing}
    <div class="detail-top">
      ${pictogram(pictograms[area])}
      <div class="detail-title" id="title-${area}">${heading(headingLevel, summary?.title)}</div>
      ${numeral(index)}
    </div>
    <div class="detail-columns">
      <div class="detail-part">
        ${heading(headingLevel + 1, messages.commitments)}
        ${marks ? markLine({ mark: marks.paragraph }) : nothing}
        ${commitments.anchors?.[area].map((id) => html`<span id=${id}></span>`)}
        <p part="text">${paragraphTemplate(paragraph, commitments, current)}</p>
        ${commitments.anchors ? nothing : legend(area, commitments)}
      </div>
      <div class="detail-part">
        ${heading(headingLevel + 1, messages.action)}
        ${marks ? markLine({ mark: marks.action }) : nothing}
        <p part="text">${action}</p>
        ${
          options?.href
            ? html`<p class="more"><a href=${options.href}>${learnMore}</a></p>`
            : nothing
        }
      </div>
    </div>
  </article>`;
}
