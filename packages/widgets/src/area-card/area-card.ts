import { html, type TemplateResult } from 'lit/html.js';
import { safeAddress } from '../parts/address.js';
import { A4pElement, type Context } from '../base/element.js';
import { photoTemplate } from '../parts/photo.js';
import { sourceLine } from '../base/source-line.js';
import type { SliceName, Words } from '../text/slices.js';
import { cardStyles } from './area-card.styles.js';
import { areaCardTemplate } from './area-card.template.js';

/**
 * One area at a glance: its number, title, opening words, and how many commitments the page words.
 * Without a known area it shows its fallback content.
 *
 * @element a4p-area-card
 *
 * @attr {politics|women-peace-security|protection|safety-security|performance-accountability|peacebuilding|partnerships|conduct} area - the area
 * @attr {string} href - where the title leads, `http:` or `https:`; without it there is no link
 * @attr {string} photo-src - the address of the source page's own picture; shown with its caption and credit
 * @attr {string} photo-alt - the text that stands for that picture
 * @attr {ar|en|es|fr|ru|zh} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - the level of the title
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot picture - a picture of the page's own, in place of the figure
 * @slot extra - anything of the page's own, below the text
 * @slot source-line - other words for the source line
 *
 * @csspart title - the heading
 * @csspart text - the opening words
 * @csspart photo - the figure
 * @csspart caption - the caption of the figure
 * @csspart credit - the credit of the figure
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - rules, pictograms and links
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the ground
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-padding - the space around the content
 *
 * @example
 * <a4p-area-card area="protection" lang="fr">Renforcer la protection assurée par les opérations de maintien de la paix</a4p-area-card>
 */
export class A4pAreaCard extends A4pElement<'areas' | 'photos'> {
  static override readonly tag = 'a4p-area-card';
  static override readonly slices = ['areas'] as const;
  static override readonly styles = cardStyles;
  static override readonly attributes = {
    area: 'string',
    href: 'string',
    'photo-src': 'string',
    'photo-alt': 'string',
  } as const;

  declare area: string | null;
  declare href: string | null;
  declare photoSrc: string | null;
  declare photoAlt: string | null;

  override get slices(): readonly SliceName[] {
    return this.value('photo-src') === null ? super.slices : [...super.slices, 'photos'];
  }

  protected override template(
    { areas: { areas, notice, source }, photos }: Words<'areas' | 'photos'>,
    context: Context,
  ): TemplateResult | null {
    const id = this.choice(
      'area',
      areas.map((area) => area.id),
      null,
    );
    const index = areas.findIndex((area) => area.id === id);
    const area = areas[index];
    if (!area) return null;
    const src = safeAddress(this.value('photo-src'), context.base);
    const card = areaCardTemplate(area, index + 1, context, {
      href: safeAddress(this.value('href'), context.base),
      picture: photoTemplate(
        src === null ? null : { src, alt: this.value('photo-alt') ?? '', ...photos[area.id] },
      ),
    });
    return html`${card}<slot name="extra"></slot>
      <p class="notice">${notice}</p>
      ${sourceLine(source)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-card': A4pAreaCard;
  }
}
