import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../base/element.js';
import { formatNumber, formatPlural } from '../base/format.js';
import { heading } from '../base/heading.js';
import { pictogram } from '../base/pictograms.js';
import type { AreaSummary, AreasText } from '../text/slices.js';

/** What a page adds to a card. */
export interface CardOptions {
  /** Where the title leads; `null` for no link. */
  readonly href: string | null;
  /** The address of the source page's own picture; `null` for none. */
  readonly photoSrc: string | null;
  readonly photoAlt: string;
}

const NO_OPTIONS: CardOptions = { href: null, photoSrc: null, photoAlt: '' };

/** The picture's caption and credit belong to that picture, so they come with it or not at all. */
function photo(area: AreaSummary, { photoSrc, photoAlt }: CardOptions): TemplateResult {
  const figure = photoSrc
    ? html`<figure class="photo" part="photo">
        <img src=${photoSrc} alt=${photoAlt} loading="lazy" />
        <figcaption>
          <span part="caption">${area.caption}</span> <span part="credit">${area.credit}</span>
        </figcaption>
      </figure>`
    : nothing;
  return html`<slot name="picture">${figure}</slot>`;
}

/**
 * One area at a glance, without the source line: the widget around it has that.
 *
 * @param area - the area's words
 * @param text - the words of the cards
 * @param context - language and heading level
 * @param options - what the page adds
 * @example areaCardTemplate(text.areas[0], text, context);
 */
export function areaCardTemplate(
  area: AreaSummary,
  text: AreasText,
  { locale, headingLevel }: Context,
  options: CardOptions | null = null,
): TemplateResult {
  const { href } = options ?? NO_OPTIONS;
  const title = href ? html`<a href=${href}>${area.title}</a>` : area.title;
  return html`<article class="card" aria-labelledby="title-${area.id}">
    ${options ? photo(area, options) : nothing}
    <div class="card-top">
      ${pictogram(area.pictogram)}
      <span class="numeral" aria-hidden="true">${formatNumber(area.number, locale)}</span>
    </div>
    <div id="title-${area.id}">${heading(headingLevel, title)}</div>
    <p class="opening" part="text">${text.labels.excerpt.replace('{text}', area.opening)}</p>
    <p class="count">${formatPlural(text.labels.commitments, area.commitments, locale)}</p>
  </article>`;
}
