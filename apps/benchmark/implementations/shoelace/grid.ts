import '@shoelace-style/shoelace/dist/components/card/card.js';
import { addStyles } from '../../src/page-styles.js';
import { gridCss, gridHtml } from '../../src/shown-content.js';

/** Puts each card of some HTML into `sl-card`. */
export function inCards(html: string): string {
  return html
    .replaceAll('<article', '<sl-card><article')
    .replaceAll('</article>', '</article></sl-card>');
}

/** Puts the eight cards on the page. */
export function showGrid(target: HTMLElement): void {
  addStyles(gridCss);
  target.innerHTML = inCards(gridHtml);
}
