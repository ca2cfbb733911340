import type { AreaId, PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { partyMark } from '../parts/party-mark.js';
import { numeral } from '../parts/numeral.js';
import { pictogram } from '../parts/pictogram.js';
import { areaOf } from '../parts/area-of.js';
import { inferredNote, inferredSign } from '../parts/inferred.js';
import { markLine } from '../parts/source-line.js';
import type { ContentOf } from '../base/chunks.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';

/** The chunks that an area in full needs. */
export type DetailChunks = 'areas' | 'pictograms' | 'commitments' | 'declaration';

/** What an area in full has besides. */
export interface DetailOptions {
  /** Where the link to more leads; `null` for no link. */
  readonly href?: string | null;
  readonly picture?: TemplateResult | typeof nothing;
  /** What its words are, where that is not said of more than this area. */
  readonly mark?: TemplateResult | typeof nothing;
  /** Whether its place on the page is given, which says nothing of an area alone. */
  readonly isNumbered?: boolean;
}

/** What joins two passages: the punctuation ends the first, a word begins the second. */
const JOINT = /^([^\p{L}]*)(.*)$/su;

/** The parties of some passages, in their order. */
const partiesOf = (passages: readonly ListedPassage[]): readonly PartyId[] => [
  ...new Set(passages.map(({ by }) => by)),
];

/**
 * The paragraph of commitments, each passage a paragraph of its own. The mark of its party stands beside
 * it where there are several, and none beside a statement, which says in words that it is one.
 */
function passagesTemplate(
  paragraph: string,
  held: readonly ListedPassage[],
  { messages }: CommitmentsChunk,
  current: string,
): readonly TemplateResult[] {
  // Words stand at even places, ids of passages at odd ones.
  const parts = paragraph.split(/[{}]/);
  if (parts.length === 1) return [html`<p class="passage">${paragraph}</p>`];
  const joints = parts
    .filter((_, index) => index % 2 === 0)
    .map((joint) => JOINT.exec(joint) ?? []);
  const ids = parts.filter((_, index) => index % 2 === 1);
  const isMarked = partiesOf(held).length > 1;
  return ids.flatMap((part, index) => {
    const passage = held.find(({ id }) => id === part);
    if (!passage) return [];
    const { id, by, statement, text, shown = text } = passage;
    const [, , before] = joints[index] ?? [];
    const [, after] = joints[index + 1] ?? [];
    return [
      ...(statement ? [html`<p class="meta">${messages.statement}</p>`] : []),
      html`<p id=${id} class=${id === current ? 'passage current' : 'passage'} part="item"
        >${isMarked && !statement ? partyMark(by) : nothing}${before}${shown}${inferredSign(passage)}${after}</p
      >`,
    ];
  });
}

/** Whose the passages of an area are, and by which mark. */
function legend(held: readonly ListedPassage[], { parties }: CommitmentsChunk): TemplateResult {
  const named = partiesOf(held);
  return html`<p class="legend">
    ${named.map(
      (party) =>
        html`<span>${named.length > 1 ? partyMark(party) : nothing}${parties[party]}</span> `,
    )}
  </p>`;
}

/**
 * One area in full, without the source line: the widget around it has that. The paragraph of
 * commitments is whole and verbatim; its passages can be linked to.
 *
 * @param area - the area's id
 * @param content - the page's content
 * @param context - language, heading level, and the id that the page's address names
 * @param options - what it has besides
 * @example areaDetailTemplate('protection', content, context, { isNumbered: true });
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
  { href, picture = nothing, mark = nothing, isNumbered }: DetailOptions,
): TemplateResult {
  const index = areas.findIndex(({ id }) => id === area);
  const summary = areas[index];
  const held = commitments.passages.filter((passage) => areaOf(passage) === area);
  const { paragraph, action, learnMore, marks } = details[area];
  return html`<article class="detail" id="area-${area}" aria-labelledby="title-${area}">
    ${mark}${picture}
    <div class="detail-top keep">
      ${pictogram(pictograms[area])}${isNumbered ? numeral(index) : nothing}
      <div class="detail-title" id="title-${area}">${heading(headingLevel, summary?.title)}</div>
    </div>
    <div class="detail-columns">
      <div class="detail-part">
        <div class="detail-label keep">
          ${heading(headingLevel + 1, messages.commitments)}
          ${commitments.anchors ? nothing : legend(held, commitments)}
        </div>
        ${marks ? markLine({ mark: marks.paragraph }) : nothing}
        ${commitments.anchors?.[area].map((id) => html`<span id=${id}></span>`)}
        <div part="text">${passagesTemplate(paragraph, held, commitments, current)}</div>
        ${inferredNote(commitments, held)}
      </div>
      <div class="detail-part">
        <div class="keep">${heading(headingLevel + 1, messages.action)}</div>
        ${marks ? markLine({ mark: marks.action }) : nothing}
        <p part="text">${action}</p>
        ${href ? html`<p class="more"><a href=${href}>${learnMore}</a></p>` : nothing}
      </div>
    </div>
  </article>`;
}
