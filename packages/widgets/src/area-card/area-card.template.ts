import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { pictogram } from '../parts/pictogram.js';
import type { AreaSummary } from '../text/slices.js';

/** What a page adds to a card. */
export interface CardOptions {
  /** Where the title leads; `null` for no link. */
  readonly href: string | null;
  readonly picture: TemplateResult;
}

/**
 * One area at a glance, without the source line: the widget around it has that.
 *
 * @param area - the area's words
 * @param number - its place on the page, from 1
 * @param context - heading level
 * @param options - what the page adds
 * @example areaCardTemplate(areas[0], 1, context);
 */
export function areaCardTemplate(
  area: AreaSummary,
  number: number,
  { headingLevel }: Context,
  options: CardOptions | null = null,
): TemplateResult {
  const title = options?.href ? html`<a href=${options.href}>${area.title}</a>` : area.title;
  return html`<article class="card" aria-labelledby="title-${area.id}">
    ${options?.picture ?? nothing}
    <div class="card-top">
      ${pictogram(area.pictogram)}<span class="numeral" aria-hidden="true">${number}</span>
    </div>
    <div id="title-${area.id}">${heading(headingLevel, title)}</div>
    <p class="opening" part="text">${area.opening}</p>
    <p class="count">${area.count}</p>
  </article>`;
}
