import { toText } from '../base/attributes.js';
import { html, nothing, type TemplateResult } from '#lit';
import { safeAddress } from '../parts/address.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { photoTemplate } from '../parts/photo.js';
import { sourceLine } from '../parts/source-line.js';
import { areaDetailStyles } from './area-detail.styles.js';
import { areaDetailTemplate, type DetailChunks } from './area-detail.template.js';

/**
 * One area in full: the paragraph of commitments, and what the Secretariat does. Without a known
 * area it shows its fallback content. The address `#protection-2` leads to that passage.
 *
 * @element a4p-area-detail
 *
 * @attr {AreaId} area - the area
 * @attr {string} href - where the link to more leads, `http:` or `https:`; without it there is no link
 * @attr {string} un-photo-src - the address of the source page's own picture; shown with its caption and credit
 * @attr {string} un-photo-alt - the text that stands for that picture
 * @attr {Locale} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - the level of the title; the parts' titles are one deeper
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot picture - a picture of the page's own, in place of the figure
 * @slot extra - anything of the page's own, below the text
 * @slot source-line - other words for the source line
 *
 * @csspart title - the headings
 * @csspart text - the paragraphs
 * @csspart item - a passage in the paragraph of commitments
 * @csspart photo - the figure
 * @csspart caption - the caption of the figure
 * @csspart credit - the credit of the figure
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - rules, pictograms, marks and links
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the background
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-gap - the space between the columns
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-padding - the space around the content
 *
 * @example
 * <a4p-area-detail area="protection" lang="fr">Renforcer la protection assurée par les opérations de maintien de la paix</a4p-area-detail>
 */
export class A4pAreaDetail extends AnchoredElement<DetailChunks | 'photos'> {
  static override readonly tagName = 'a4p-area-detail';
  static override readonly chunks = ['areas', 'commitments', 'declaration', 'photos'] as const;
  static override styles = [super.styles, areaDetailStyles];
  static override properties = {
    area: {},
    href: {},
    unPhotoSrc: { attribute: 'un-photo-src' },
    unPhotoAlt: { attribute: 'un-photo-alt' },
  };

  declare area: string | null;
  declare href: string | null;
  declare unPhotoSrc: string | null;
  declare unPhotoAlt: string | null;

  protected override render(): TemplateResult | typeof nothing {
    const { content, context } = this;
    const { areas, source } = content.areas;
    const id = this.choice(
      'area',
      areas.map((area) => area.id),
      null,
    );
    if (!id) return nothing;
    const src = safeAddress(this.unPhotoSrc, context.base);
    const alt = toText(this.unPhotoAlt) ?? '';
    const detail = areaDetailTemplate(id, content, context, {
      href: safeAddress(this.href, context.base),
      picture: photoTemplate(src === null ? null : { src, alt, ...content.photos[id] }),
    });
    return html`${detail}<slot name="extra"></slot>
      <p class="notice">${content.declaration.notice}</p>
      ${sourceLine(source)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-detail': A4pAreaDetail;
  }
}
