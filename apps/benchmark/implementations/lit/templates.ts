import { html, svg, type TemplateResult } from 'lit';
import type { CardContent, FooterContent } from '../../src/content.js';

/** The pictogram of an area. */
export const pictogram = (path: string): TemplateResult =>
  html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

/** One card. */
export const article = ({
  id,
  title,
  pictogram: path,
  summary,
  kind,
  count,
}: CardContent): TemplateResult =>
  html`<article class="card" aria-labelledby="title-${id}">
    <div class="card-top">
      ${pictogram(path)}
    </div>
    <div id="title-${id}"><h3>${title}</h3></div>
    <p class="summary">${summary}</p>
    <p class="meta">${kind}</p>
    <p class="count">${count}</p>
  </article>`;

/** What stands below. */
export const footer = ({ notice, source, age }: FooterContent): TemplateResult =>
  html`<p class="notice">${notice}</p>
    <div class="source"><p>${source}</p><p>${age}</p></div>`;
