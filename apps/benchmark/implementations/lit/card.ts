import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import type { CardContent } from '../../src/content.js';
import { cardCss, cardFooter, cards } from '../../src/shown-content.js';
import { article, footer } from './templates.js';

/** A card, by the id of its area. */
export class LitCard extends LitElement {
  static override properties = { area: {} };
  static override styles = unsafeCSS(cardCss);

  declare area: string;

  protected override render(): TemplateResult {
    const card = cards.find(({ id }) => id === this.area) as CardContent;
    return html`<div class="frame" lang="fr" dir="ltr">${article(card)}${footer(cardFooter)}</div>`;
  }
}
