import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { cards, gridCss, gridFooter } from '../../src/shown-content.js';
import { article, footer } from './templates.js';

class LitGrid extends LitElement {
  static override styles = unsafeCSS(gridCss);

  protected override render(): TemplateResult {
    return html`<div class="frame" lang="fr" dir="ltr">
      <ul class="grid" role="list">
        ${cards.map((card) => html`<li>${article(card)}</li>`)}
      </ul>
      ${footer(gridFooter)}
    </div>`;
  }
}

/** Puts the eight cards on the page. */
export function showGrid(target: HTMLElement): void {
  if (!customElements.get('lit-grid')) customElements.define('lit-grid', LitGrid);
  target.append(document.createElement('lit-grid'));
}
