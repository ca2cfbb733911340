import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { PassageContent, RunContent } from '../../src/content.js';
import { matches } from '../../src/filter.js';
import { controls, groups, listCss, listFooter } from '../../src/shown-content.js';

const isFound = ({ lead, text }: PassageContent, query: string): boolean =>
  matches(`${lead} ${text}`, query);

const passage = (each: PassageContent, query: string, cite: string): TemplateResult => {
  const { id, lead, text, sign, meta } = each;
  return html`<li id=${id} class="item" ?hidden=${!isFound(each, query)}>
    <p class="text">
      <span id="text-${id}">${lead ? html`<span class="lead">${lead}</span> ` : nothing}${text}</span
      >${sign ? html`<sup>${sign}</sup>` : nothing}
      <button class="cite" type="button" aria-describedby="text-${id}">
        <span class="visually-hidden">${cite}</span>
      </button>
    </p>
    ${meta ? html`<p class="meta">${meta}</p>` : nothing}
  </li>`;
};

const run = ({ mark, by, passages }: RunContent, query: string, cite: string): TemplateResult =>
  html`<div class="run" ?hidden=${!passages.some((each) => isFound(each, query))}>
    <p class="by"><span class=${mark} aria-hidden="true"></span>${by}</p>
    <ul role="list">
      ${passages.map((each) => passage(each, query, cite))}
    </ul>
  </div>`;

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
    const { search, query, choices, formats, cite, sign } = controls;
    const { notice, source, age } = listFooter;
    return html`<div class="frame" lang="fr" dir="ltr">
      <p class="notice">${notice}</p>
      <form class="filter" role="search" aria-label=${search}>
        <label class="field"
          ><span>${query}</span>
          <input
            type="search"
            autocomplete="off"
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
        /></label>
        ${choices.map(
          ({ label, options }) =>
            html`<label class="field"
              ><span>${label}</span>
              <select>
                ${options.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
              </select></label
            >`,
        )}
      </form>
      <div class="found"><p class="status" role="status"></p></div>
      ${groups.map(
        ({ title, count, runs }) =>
          html`<details
            class="group fold"
            ?open=${this.query !== ''}
            ?hidden=${!runs.some(({ passages }) => passages.some((each) => isFound(each, this.query)))}
          >
            <summary class="fold-title">
              <h3>${title}</h3>
              <span class="group-count">${count}</span>
            </summary>
            <div class="runs">${runs.map((each) => run(each, this.query, cite))}</div>
          </details>`,
      )}
      <p class="sign-note">${sign}</p>
      <div class="downloads">
        ${formats.map((format) => html`<button type="button">${format}</button>`)}
      </div>
      <div class="source"><p>${source}</p><p>${age}</p></div>
    </div>`;
  }
}
