import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { counterCss, counterTexts } from '../../src/shown-content.js';

/** The number of endorsing States. */
export class LitCounter extends LitElement {
  static override styles = unsafeCSS(counterCss);

  protected override render(): TemplateResult {
    const [number, what, beside, of, by, end, later, source] = counterTexts;
    return html`<div class="frame" lang="fr" dir="ltr">
      <div class="counter">
        <p class="sentence"><span class="number">${number}</span><span>${what}</span></p>
        <p class="beside">
          <span>${beside}</span
          ><span>${of}<cite lang="fr"><a href="https://peacekeeping.un.org/">${by}</a></cite>${end}</span
          ><span>${later}</span>
        </p>
      </div>
      <div class="source"><p>${source}</p></div>
    </div>`;
  }
}
