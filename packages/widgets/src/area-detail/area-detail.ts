import { toText } from '../base/attributes.js';
import { html, nothing, type TemplateResult } from '#lit';
import { areaParts, commitmentsNotice } from '../parts/commitments-notice.js';
import { safeAddress } from '../parts/address.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { photoTemplate } from '../parts/photo.js';
import { printTitle } from '../parts/print-title.js';
import { idsOf } from '../parts/ids-of.js';
import { about } from '../parts/about.js';
import { markLine, sourceLine } from '../parts/source-line.js';
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
 *
 * @slot picture - a picture of the page's own, in place of the figure
 *
 * @csspart title - the headings
 * @csspart text - the paragraphs
 * @csspart item - a passage in the paragraph of commitments
 * @csspart photo - the figure
 * @csspart caption - the caption of the figure
 * @csspart credit - the credit of the figure
 *
 * @cssprop --a4p-gap - the space between the columns
 *
 * @example
 * <a4p-area-detail area="protection" lang="fr">Renforcer la protection assurée par les opérations de maintien de la paix</a4p-area-detail>
 */
export class A4pAreaDetail extends AnchoredElement<DetailChunks | 'photos'> {
  static override readonly tagName = 'a4p-area-detail';
  static override readonly chunks = [
    'areas',
    'pictograms',
    'commitments',
    'declaration',
    'photos',
  ] as const;
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
    const { commitments, declaration } = content;
    const { areas } = content.areas;
    const id = this.choice('area', idsOf(areas), null);
    if (!id) return nothing;
    const src = safeAddress(this.unPhotoSrc, context.base);
    const alt = toText(this.unPhotoAlt) ?? '';
    const provenance =
      declaration.details[id].provenance ?? declaration.provenance ?? commitments.provenance;
    const detail = areaDetailTemplate(id, content, context, {
      href: safeAddress(this.href, context.base),
      picture: photoTemplate(src === null ? null : { src, alt, ...content.photos[id] }),
      mark: markLine(provenance),
    });
    // Nothing is divided into passages where the Declaration's own list is there.
    const notice = commitments.anchors
      ? nothing
      : about(declaration.about, [commitmentsNotice(commitments, ...areaParts(commitments, id))]);
    return html`${printTitle(content.areas.name)}${detail}<slot name="extra"></slot>
      ${notice} ${sourceLine(provenance)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-detail': A4pAreaDetail;
  }
}
