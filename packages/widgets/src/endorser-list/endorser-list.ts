import { searchKey } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { namedStates } from '#endorsements';
import { A4pElement, type Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { sourceLine } from '../base/source-line.js';
import type { NamedState } from '../text/endorsements.js';
import type { EndorsementText, StateText, Words } from '../text/slices.js';
import { endorserListStyles } from './endorser-list.styles.js';

const statesById: Readonly<Record<string, NamedState>> = Object.fromEntries(
  namedStates.map((state) => [state.id, state]),
);

/** What the filter leaves. */
interface Shown {
  readonly organizations: EndorsementText['organizations'];
  readonly states: EndorsementText['states'];
}

const KINDS = ['organizations', 'states', 'all'] as const;

/** How long a reader has to have stopped typing before the result is announced, in milliseconds. */
const ANNOUNCE_AFTER = 400;

/**
 * The organizations that endorse the Declaration according to the page. The States that sources name
 * show only when asked for, under the notice that their list is partial; their number is never given.
 *
 * @element a4p-endorser-list
 *
 * @attr {organizations|states|all} [kind=organizations] - who is listed
 * @attr {boolean} filters - shows the control with which a reader filters by name
 * @attr {ar|en|es|fr|ru|zh} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - the level of the titles
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @fires {CustomEvent<FilterDetail>} a4p-filter - after a reader changed the filter: `area` and `party` (empty), `query`, and `count`, the names shown; does not bubble
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot extra - anything of the page's own, below the list
 * @slot source-line - other words for the source line
 *
 * @csspart filter - the control
 * @csspart title - the titles
 * @csspart item - an endorser with what is said of it
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - the focus ring
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the ground
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-radius - the corners of the control
 * @cssprop --a4p-gap - the space between columns
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-padding - the space around the content
 *
 * @example
 * <a4p-endorser-list lang="fr">Union européenne, OIF, Commission de l’Union africaine, OTAN</a4p-endorser-list>
 */
export class A4pEndorserList extends A4pElement<'endorsement'> {
  static override readonly tag = 'a4p-endorser-list';
  static override readonly hasState = true;
  static override readonly slices = ['endorsement'] as const;
  static override readonly styles = endorserListStyles;
  static override readonly attributes = { kind: 'string', filters: 'boolean' } as const;

  declare kind: string | null;
  declare filters: boolean;

  #query = '';
  #status = '';
  #announcement: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcement);
  }

  protected override template(
    { endorsement: text }: Words<'endorsement'>,
    context: Context,
  ): TemplateResult {
    const kind = this.choice('kind', KINDS, 'organizations');
    const { list: labels } = text;
    const filter = (query: string): void => this.#filter(query, text, kind);
    const { organizations, states } = this.#shown(text, kind);
    const none = organizations.length + states.length === 0;
    return html`${this.flag('filters') ? this.#filterTemplate(labels, filter) : nothing}
      <p class="status" role="status">${this.#status}</p>
      ${
        kind !== 'states' && organizations.length > 0
          ? html`${heading(context.headingLevel, labels.organizations)}
            <ul class="endorsers" role="list">
              ${organizations.map(
                ({ name, acronym }) => html`<li class="endorser" part="item">
                  <span class="name">${name}</span><span class="acronym">${acronym}</span>
                </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        kind !== 'organizations'
          ? html`${heading(context.headingLevel, labels.states)}
            <p class="notice">${text.statesNotice}</p>
            <ul class="endorsers" role="list">
              ${states.map((state) => stateTemplate(state, labels))}
            </ul>`
          : nothing
      }
      ${none ? html`<p class="none">${labels.none}</p>` : nothing}
      <slot name="extra"></slot>
      ${sourceLine(text.sources.names)}`;
  }

  #filterTemplate(
    labels: EndorsementText['list'],
    filter: (query: string) => void,
  ): TemplateResult {
    return html`<form
      class="filter"
      part="filter"
      role="search"
      aria-label=${labels.search}
      @submit=${(event: Event) => event.preventDefault()}
      @reset=${(event: Event) => {
        event.preventDefault();
        filter('');
      }}
    >
      <label class="field"
        >${labels.words}
        <input
          type="search"
          autocomplete="off"
          .value=${this.#query}
          @input=${(event: Event) => filter((event.target as HTMLInputElement).value)}
      /></label>
      <button type="reset">${labels.reset}</button>
    </form>`;
  }

  #shown({ organizations, states }: EndorsementText, kind: (typeof KINDS)[number]): Shown {
    const words = searchKey(this.#query).split(' ').filter(Boolean);
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

  #filter(query: string, text: EndorsementText, kind: (typeof KINDS)[number]): void {
    this.#query = query;
    const { organizations, states } = this.#shown(text, kind);
    const count = organizations.length + states.length;
    this.requestUpdate();
    clearTimeout(this.#announcement);
    this.#announcement = setTimeout(() => {
      this.#status = count === 0 ? text.list.none : query ? text.list.filtered : '';
      this.requestUpdate();
    }, ANNOUNCE_AFTER);
    const detail = { area: '', party: '', query, count };
    this.dispatchEvent(new CustomEvent('a4p-filter', { detail }));
  }
}

function stateTemplate(
  { id, name, when }: StateText,
  labels: EndorsementText['list'],
): TemplateResult {
  const { sources } = statesById[id] as NamedState;
  return html`<li class="endorser" part="item">
    <span class="name" id="state-${id}">${name}</span>
    <span class="when"
      ><span>${when}</span>
      <span
        >${labels.sources}
        ${sources.map(
          ({ title, publisher, lang, href }) =>
            html` <a href=${href ?? ''} lang=${lang} aria-describedby="state-${id}"
              >${title ?? publisher}</a
            >`,
        )}</span
      ></span
    >
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-endorser-list': A4pEndorserList;
  }
}
