import { html, nothing, type TemplateResult } from '#lit';
import { safeAddress } from '../parts/address.js';
import { booleanProperty } from '../base/attributes.js';
import { A4pElement } from '../base/element.js';
import { idsOf } from '../parts/ids-of.js';
import { about } from '../parts/about.js';
import { sourceLine } from '../parts/source-line.js';
import { singleCardStyles } from './area-card.styles.js';
import { areaCardTemplate, type CardChunks } from './area-card.template.js';

/**
 * One area at a glance: its title, summary, and how many passages state a commitment.
 * Without a known area it shows its fallback content.
 *
 * @element a4p-area-card
 *
 * @attr {AreaId} area - the area
 * @attr {string} href - where the title leads, `http:` or `https:`; without it there is no link
 * @attr {boolean} compact - shows title and summary only
 *
 * @slot picture - a picture of the page's own
 *
 * @csspart title - the heading
 * @csspart text - the summary
 *
 * @example
 * <a4p-area-card area="protection" lang="fr">Renforcer la protection assurée par les opérations de maintien de la paix</a4p-area-card>
 */
export class A4pAreaCard extends A4pElement<CardChunks> {
  static override readonly tagName = 'a4p-area-card';
  static override readonly chunks = ['areas', 'pictograms', 'cards'] as const;
  static override styles = [super.styles, singleCardStyles];
  static override properties = { area: {}, href: {}, compact: booleanProperty };

  declare area: string | null;
  declare href: string | null;
  declare compact: boolean;

  protected override render(): TemplateResult | typeof nothing {
    const { content, context } = this;
    const { areas } = content.areas;
    const id = this.choice('area', idsOf(areas), null);
    const index = areas.findIndex((area) => area.id === id);
    if (index < 0) return nothing;
    const card = areaCardTemplate(index, content, context, {
      href: safeAddress(this.href, context.base),
      compact: this.compact,
      picture: html`<slot name="picture"></slot>`,
    });
    const { notice, about: title } = content.cards;
    return html`${card}<slot name="extra"></slot>
      ${notice ? about(title, [notice]) : nothing}
      ${sourceLine(content.cards.provenance)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-card': A4pAreaCard;
  }
}
