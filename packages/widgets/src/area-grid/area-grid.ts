import { html, nothing, type TemplateResult } from '#lit';
import { areaCardTemplate, type CardChunks } from '../area-card/area-card.template.js';
import { booleanProperty } from '../base/attributes.js';
import { A4pElement } from '../base/element.js';
import { safeAddress } from '../parts/address.js';
import { idsOf } from '../parts/ids-of.js';
import { choicesIn } from '../parts/choices.js';
import { printTitle } from '../parts/print-title.js';
import { sourceLine } from '../parts/source-line.js';
import { gridStyles } from './area-grid.styles.js';

/**
 * Cards of all eight areas, or of those named, in the order of the source page.
 *
 * @element a4p-area-grid
 *
 * @attr {string} areas - ids of areas, separated by spaces or commas; all eight if not given or none is known
 * @attr {string} href - where each title leads, `http:` or `https:`, with `{area}` where the id of the area stands, such as `#area-{area}`; without it there is no link
 * @attr {boolean} compact - shows title and summary only
 *
 * @csspart item - a card's place in the list
 * @csspart title - a card's heading
 * @csspart text - a card's summary
 *
 * @cssprop --a4p-gap - the space between cards
 *
 * @example
 * <a4p-area-grid areas="protection conduct" lang="fr">Huit domaines d’amélioration</a4p-area-grid>
 */
export class A4pAreaGrid extends A4pElement<CardChunks> {
  static override readonly tagName = 'a4p-area-grid';
  static override readonly chunks = ['areas', 'pictograms', 'cards'] as const;
  static override styles = [super.styles, gridStyles];
  static override properties = { areas: {}, href: {}, compact: booleanProperty };

  declare areas: string | null;
  declare href: string | null;
  declare compact: boolean;

  protected override render(): TemplateResult {
    const { content, context } = this;
    const { areas, name } = content.areas;
    const ids = idsOf(areas);
    const named = choicesIn(this.areas, ids, (unknown) =>
      this.reportInvalid('areas', 'name some of', ids, unknown),
    );
    return html`${printTitle(name)}<ul class="grid" role="list">
        ${areas.flatMap(({ id }, index) =>
          named.includes(id)
            ? html`<li part="item">${areaCardTemplate(index, content, context, {
                href: safeAddress(this.href?.replace('{area}', id), context.base),
                compact: this.compact,
                isNumbered: named.length === areas.length,
              })}</li>`
            : [],
        )}
      </ul>
      <slot name="extra"></slot>
      ${content.cards.notice ? html`<p class="notice">${content.cards.notice}</p>` : nothing}
      ${sourceLine(content.cards.provenance)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-grid': A4pAreaGrid;
  }
}
