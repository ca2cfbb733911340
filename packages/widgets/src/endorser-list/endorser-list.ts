import { searchKey } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import { booleanProperty } from '../base/attributes.js';
import { A4pElement } from '../base/element.js';
import { about } from '../parts/about.js';
import { Announcer } from '../parts/announcer.js';
import { citation } from '../parts/citation.js';
import { filterForm, nothingFound, resetButton } from '../parts/filter-form.js';
import { queryWords } from '../parts/query-words.js';
import { heading } from '../parts/heading.js';
import { sentenceFor } from '../parts/sentence-for.js';
import { sourceLine } from '../parts/source-line.js';
import type { EndorsersChunk, ListedState } from '../base/chunks.js';
import { endorserListStyles } from './endorser-list.styles.js';

const KINDS = ['organizations', 'states', 'all'] as const;

/** What the filter leaves. */
type Shown = Pick<EndorsersChunk, 'organizations' | 'states'>;

/**
 * The organizations that endorse the Declaration according to the page. The States that sources name
 * show only when asked for, under the notice on their list; while that is partial, their number is never
 * given.
 *
 * @element a4p-endorser-list
 *
 * @attr {organizations|states|all} [kind=organizations] - who is listed
 * @attr {boolean} filters - shows the control with which a reader filters by name
 *
 * @fires {CustomEvent<FilterDetail>} a4p-filter - after a reader changed the filter: `area` and `party` (empty), `query`, and `count`, the names shown; does not bubble
 *
 * @csspart filter - the control
 * @csspart title - the titles
 * @csspart item - an endorser with what is said of it
 *
 * @cssprop --a4p-radius - the corners of the control
 * @cssprop --a4p-gap - the space between columns
 *
 * @example
 * <a4p-endorser-list lang="fr">Union européenne, OIF, Commission de l’Union africaine, OTAN</a4p-endorser-list>
 */
export class A4pEndorserList extends A4pElement<'endorsers'> {
  static override readonly tagName = 'a4p-endorser-list';
  static override readonly chunks = ['endorsers'] as const;
  static override styles = [super.styles, endorserListStyles];
  static override properties = { kind: {}, filters: booleanProperty };

  declare kind: string | null;
  declare filters: boolean;

  readonly #announcer = new Announcer(this);
  #query = '';

  protected override render(): TemplateResult {
    const { endorsers: text } = this.content;
    const { context } = this;
    const kind = this.choice('kind', KINDS, 'organizations');
    const { messages } = text;
    const onQuery = (query: string): void => this.#filter(query, text, kind);
    const onReset = (): void => onQuery('');
    const { organizations, states } = this.#shown(text, kind);
    const none = organizations.length + states.length === 0;
    const isNarrowed = this.#query.trim() !== '';
    const count = organizations.length + states.length;
    const found =
      kind === 'states' && text.shown ? sentenceFor(count, text.shown) : messages.filtered;
    const form = this.filters
      ? filterForm({
          messages,
          query: this.#query,
          isNarrowed: isNarrowed && !none,
          onQuery,
          onReset,
          status: this.#announcer.statusLine(none ? messages.none : isNarrowed ? found : '', none),
        })
      : nothing;
    return html`${kind === 'states' ? nothing : form}
      ${
        kind !== 'states' && organizations.length > 0
          ? html`${heading(context.headingLevel, messages.organizations)}
            <ul class="endorsers" role="list">
              ${organizations.map(
                ({ name, acronym }) => html`<li class="endorser" part="item">
                  <span class="name">${name}</span> <span class="acronym">(${acronym})</span>
                </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        kind !== 'organizations'
          ? html`${heading(context.headingLevel, messages.states)}
            <p class="notice">${text.statesNotice}</p>
            ${kind === 'states' ? form : nothing}
            <ul class="endorsers" role="list">
              ${states.map((state) => stateTemplate(state, messages))}
            </ul>`
          : nothing
      }
      ${none ? nothingFound(messages.none, resetButton(messages.reset, onReset)) : nothing}
      <slot name="extra"></slot>
      ${kind === 'organizations' ? nothing : about(text.about, [messages.names])}
      ${sourceLine(text.provenance)}`;
  }

  #shown(
    { organizations, states, traditional }: EndorsersChunk,
    kind: (typeof KINDS)[number],
  ): Shown {
    const words = queryWords(this.#query, traditional);
    const matches = (name: string): boolean =>
      words.every((word) => searchKey(name).includes(word));
    return {
      organizations:
        kind === 'states'
          ? []
          : organizations.filter(({ name, acronym }) => matches(`${name} ${acronym}`)),
      states: kind === 'organizations' ? [] : states.filter(({ name }) => matches(name)),
    };
  }

  #filter(query: string, text: EndorsersChunk, kind: (typeof KINDS)[number]): void {
    this.#query = query;
    const { organizations, states } = this.#shown(text, kind);
    const count = organizations.length + states.length;
    this.requestUpdate();
    this.#announcer.wait();
    const detail = { area: '', party: '', query, count };
    this.dispatchEvent(new CustomEvent('a4p-filter', { detail }));
  }
}

function stateTemplate(
  { id, name, when, cited }: ListedState,
  { separator, sources }: EndorsersChunk['messages'],
): TemplateResult {
  const documents = html`<span
    >${cited.length > 1 ? sources.several : sources.one}${cited.map((document, index) => [
      index > 0 ? separator : '',
      citation(document, `state-${id}`),
    ])}</span
  >`;
  return html`<li class="endorser" part="item">
    <span class="name" id="state-${id}">${name}</span>
    <span class="when">${when ? html`<span>${when}</span>` : nothing} ${cited.length > 0 ? documents : nothing}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-endorser-list': A4pEndorserList;
  }
}
