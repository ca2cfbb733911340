import { html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { counterCss, counterTexts } from '../../src/shown-content.js';

/** The number of endorsing States. */
export class LitCounter extends LitElement {
  static override styles = unsafeCSS(counterCss);

  protected override render(): TemplateResult {
    const [number, what, beside, of, by, later, source] = counterTexts;
    return html`<div class="frame" lang="fr" dir="ltr">
      <figure class="counter">
        <p class="sentence"><span class="number">${number}</span> <span>${what}</span></p>
        <figcaption class="beside">
          <p class="too">${beside}</p>
          <p class="cited">
            ${of} <cite lang="fr"><a href="https://peacekeeping.un.org/">${by}</a></cite>${later}
          </p>
        </figcaption>
      </figure>
      <div class="source"><p>${source}</p></div>
    </div>`;
  }
}
