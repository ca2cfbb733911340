import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { PassageContent } from '../../src/content.js';
import { matches } from '../../src/filter.js';
import { controls, groups, listCss, listFooter } from '../../src/shown-content.js';

const passage = (
  { id, lead, text, mark, meta }: PassageContent,
  query: string,
  cite: string,
): TemplateResult =>
  html`<li id=${id} class="item" ?hidden=${!matches(`${lead} ${text}`, query)}>
    <p class="text">${lead ? html`<span class="lead">${lead}</span> ` : nothing}${text}</p>
    <p class="meta">
      <span><span class=${mark} aria-hidden="true"></span>${meta[0]}</span>
      ${meta.slice(1).map((each) => html`<span>${each}</span>`)}
      <button type="button">${cite}</button>
    </p>
  </li>`;

/** The list, with its filter. */
export class LitList extends LitElement {
  static override properties = { query: { state: true } };
  static override styles = unsafeCSS(listCss);

  declare query: string;

  constructor() {
    super();
    this.query = '';
  }

  protected override render(): TemplateResult {
    const { search, query, choices, reset, formats, cite } = controls;
    const { notice, source, age } = listFooter;
    return html`<div class="frame" lang="fr" dir="ltr">
      <form class="filter" role="search" aria-label=${search}>
        <label class="field"
          >${query}<input
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
          ${formats.map((format) => html`<button type="button">${format}</button>`)}
        </p>
      </form>
      <p class="notice">${notice}</p>
      <p class="status" role="status"></p>
      ${groups.map(
        ({ title, passages }) =>
          html`<div
            class="group"
            ?hidden=${!passages.some(({ lead, text }) => matches(`${lead} ${text}`, this.query))}
          >
            <div class="group-title">
              <h3>${title}</h3>
            </div>
            <ul role="list">
              ${passages.map((each) => passage(each, this.query, cite))}
            </ul>
          </div>`,
      )}
      <div class="source"><p>${source}</p><p>${age}</p></div>
    </div>`;
  }
}
