import { css, html, LitElement, nothing, svg, unsafeCSS, type TemplateResult } from 'lit';
import type { Implementation } from '../../src/implementation.js';
import { content } from '../../src/shown-content.js';
import type { Card, Item } from '../../src/content.js';
import { matches, typeInto } from '../../src/filter.js';

const pictogram = (path: string): TemplateResult =>
  html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;

const article = ({ id, number, title, pictogram: path, opening, count }: Card): TemplateResult =>
  html`<article class="card" aria-labelledby="title-${id}">
    <div class="card-top">
      ${pictogram(path)}
      <span class="numeral" aria-hidden="true">${number}</span>
    </div>
    <div id="title-${id}"><h3>${title}</h3></div>
    <p class="opening">${opening}</p>
    <p class="count">${count}</p>
  </article>`;

const foot = ({ notice, source }: Card): TemplateResult =>
  html`<p class="notice">${notice}</p>
    <div class="source">${source}</div>`;

const item = ({ id, lead, text, mark, meta }: Item, query: string, cite: string): TemplateResult =>
  html`<li id=${id} class="item" ?hidden=${!matches(`${lead} ${text}`, query)}>
    <p class="text">${lead ? html`<span class="lead">${lead}</span> ` : nothing}${text}</p>
    <p class="meta">
      <span><span class=${mark} aria-hidden="true"></span>${meta[0]}</span>
      ${meta.slice(1).map((words) => html`<span>${words}</span>`)}
      <button type="button">${cite}</button>
    </p>
  </li>`;

class LitCard extends LitElement {
  static override properties = { area: {} };
  static override get styles() {
    return [unsafeCSS(content.card.css), css``];
  }

  declare area: string;

  protected override render(): TemplateResult {
    const card = content.cards.find(({ id }) => id === this.area) as Card;
    return html`<div class="frame" lang="fr" dir="ltr">${article(card)}${foot(card)}</div>`;
  }
}

class LitGrid extends LitElement {
  static override get styles() {
    return unsafeCSS(content.grid.css);
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" lang="fr" dir="ltr">
      <ul class="grid" role="list">
        ${content.cards.map((card) => html`<li>${article(card)}</li>`)}
      </ul>
      ${foot(content.cards[0] as Card)}
    </div>`;
  }
}

class LitList extends LitElement {
  static override properties = { query: { state: true } };
  static override get styles() {
    return unsafeCSS(content.list.css);
  }

  declare query: string;

  constructor() {
    super();
    this.query = '';
  }

  protected override render(): TemplateResult {
    const { search, words, choices, reset, downloads, formats, cite, notice, source } =
      content.controls;
    return html`<div class="frame" lang="fr" dir="ltr">
      <form class="filter" role="search" aria-label=${search}>
        <label class="field"
          >${words}<input
            type="search"
            autocomplete="off"
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
        /></label>
        ${choices.map(
          ({ label, options }) =>
            html`<label class="field"
              >${label}<select>
                ${options.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
              </select></label
            >`,
        )}
        <button type="reset">${reset}</button>
        <p class="downloads">
          ${downloads} ${formats.map((format) => html`<button type="button">${format}</button>`)}
        </p>
      </form>
      <p class="notice">${notice}</p>
      <p class="status" role="status"></p>
      ${content.groups.map(
        ({ title, pictogram: path, items }) =>
          html`<div
            class="group"
            ?hidden=${!items.some(({ lead, text }) => matches(`${lead} ${text}`, this.query))}
          >
            <div class="group-title">
              ${pictogram(path)}
              <div><h3>${title}</h3></div>
            </div>
            <ul role="list">
              ${items.map((one) => item(one, this.query, cite))}
            </ul>
          </div>`,
      )}
      <div class="source">${source}</div>
    </div>`;
  }
}

class LitCounter extends LitElement {
  static override get styles() {
    return unsafeCSS(content.counter.css);
  }

  protected override render(): TemplateResult {
    const words = [...content.counter.html.matchAll(/>([^<]+)</g)].map(([, text]) => text);
    const [number, what, beside, date, of, by, source] = words;
    return html`<div class="frame" lang="fr" dir="ltr">
      <div class="counter">
        <p class="sentence"><span class="number">${number}</span><span>${what}</span></p>
        <p class="beside">
          <span>${beside}</span><span>${date}</span
          ><span>${of}<cite lang="en"><a href="https://peacekeeping.un.org/">${by}</a></cite></span>
        </p>
      </div>
      <div class="source">${source}</div>
    </div>`;
  }
}

function define(): void {
  if (customElements.get('lit-card')) return;
  customElements.define('lit-card', LitCard);
  customElements.define('lit-grid', LitGrid);
  customElements.define('lit-list', LitList);
  customElements.define('lit-counter', LitCounter);
}

/** Elements as Lit's guide writes them. */
export default {
  name: 'Lit, plain',
  show(part, target) {
    define();
    target.append(document.createElement(`lit-${part}`));
  },
  showCards(count, target) {
    define();
    const fragment = new DocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const card = document.createElement('lit-card');
      card.setAttribute('area', content.cards[at % 8]?.id ?? '');
      fragment.append(card);
    }
    target.append(fragment);
  },
  isThere: (target) => Boolean(target.lastElementChild?.shadowRoot?.firstElementChild),
  type: (words, target) =>
    typeInto(target.querySelector('lit-list')?.shadowRoot?.querySelector('input'), words),
} satisfies Implementation;
