import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { linkedHeading } from '../parts/heading.js';
import { numeral } from '../parts/numeral.js';
import { pictogram } from '../parts/pictogram.js';
import type { AreaHead, CardText, ContentOf } from '../base/chunks.js';

/** The chunks that a card needs. */
export type CardChunks = 'areas' | 'pictograms' | 'cards';

/** What a page adds to a card. */
export interface CardOptions {
  /** Where the title leads; `null` for no link. */
  readonly href: string | null;
  /** Title and summary only. */
  readonly compact: boolean;
  /** Whether its place on the page is given, which says nothing of a card alone. */
  readonly isNumbered?: boolean;
  /** A picture of the page's own. */
  readonly picture?: TemplateResult | typeof nothing;
}

/**
 * One area at a glance, without the source line: the widget around it has that.
 *
 * @param index - its place on the page, from 0
 * @param content - the areas and what cards say of them
 * @param context - heading level
 * @param options - what the page adds
 * @example areaCardTemplate(0, content, context, { href: null, compact: false });
 */
export function areaCardTemplate(
  index: number,
  { areas: { areas }, pictograms, cards: { cards, provenance } }: ContentOf<CardChunks>,
  { headingLevel }: Context,
  { href, compact, isNumbered, picture = nothing }: CardOptions,
): TemplateResult {
  const { id, title } = areas[index] as AreaHead;
  const { summary, count } = cards[index] as CardText;
  return html`<article class="card" aria-labelledby="title-${id}">
    ${picture}
    ${
      compact
        ? nothing
        : html`<div class="card-top">
          ${pictogram(pictograms[id])}${isNumbered ? numeral(index) : nothing}
        </div>`
    }
    <div id="title-${id}">${linkedHeading(headingLevel, title, href)}</div>
    <p class="summary" part="text">${summary}</p>
    <p class="meta">${provenance.mark}</p>
    ${count && !compact ? html`<p class="count">${count}</p>` : nothing}
  </article>`;
}
