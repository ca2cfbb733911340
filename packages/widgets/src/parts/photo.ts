import { css, html, type TemplateResult } from '#lit';
import type { PhotoCaption } from '../base/chunks.js';

/** The source page's own picture, which the page hosts, with the words that belong to it. */
export interface Photo extends PhotoCaption {
  readonly src: string;
  readonly alt: string;
}

/**
 * The source page's picture with its caption and credit, which belong to it: all of them or nothing.
 * The slot lets the page put a picture of its own in the place of the whole figure.
 *
 * @param photo - the picture; `null` for none
 * @example photoTemplate({ src: 'photo.jpg', alt: '', ...photos.protection });
 */
export function photoTemplate(photo: Photo | null): TemplateResult {
  if (!photo) return html`<slot name="picture"></slot>`;
  return html`<slot name="picture"
    ><figure class="photo" part="photo">
      <img src=${photo.src} alt=${photo.alt} loading="lazy" />
      <figcaption>
        <span part="caption">${photo.caption}</span> <span part="credit">${photo.credit}</span>
      </figcaption>
    </figure></slot
  >`;
}

/** The styles of the figure. */
export const photoStyles = css`
  .photo {
    margin-block-end: 0.25em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .photo figcaption {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
    padding-block-start: 0.4em;
  }
`;
