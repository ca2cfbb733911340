import { html, nothing, type TemplateResult } from 'lit/html.js';
import { css } from './css.js';

/** A picture that the page hosts. */
export interface Photo {
  /** The address of the source page's own picture; `null` for none. */
  readonly src: string | null;
  readonly alt: string;
}

/**
 * The source page's picture with its caption and credit, which belong to it: all of them or nothing.
 * The slot lets the page put a picture of its own in the place of the whole figure.
 *
 * @example photoTemplate({ src: 'photo.jpg', alt: '' }, area);
 */
export function photoTemplate(
  { src, alt }: Photo,
  { caption, credit }: { readonly caption: string; readonly credit: string },
): TemplateResult {
  const figure = src
    ? html`<figure class="photo" part="photo">
        <img src=${src} alt=${alt} loading="lazy" />
        <figcaption>
          <span part="caption">${caption}</span> <span part="credit">${credit}</span>
        </figcaption>
      </figure>`
    : nothing;
  return html`<slot name="picture">${figure}</slot>`;
}

/** The styles of the figure. */
export const photoStyles = css`
  .photo {
    margin-block-end: 0.25em;
  }
  .photo figcaption {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
    padding-block-start: 0.4em;
  }
`;
