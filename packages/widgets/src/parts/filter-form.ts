import { html, nothing, type TemplateResult } from '#lit';

/** What a filter form says and does. */
export interface FilterForm {
  readonly messages: {
    /** The name of the search region. */
    readonly search: string;
    /** The name of the search field. */
    readonly words: string;
    readonly reset: string;
  };
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onReset: () => void;
  /** Further fields, after the search field. */
  readonly fields?: readonly TemplateResult[];
  /** What stands below the fields. */
  readonly foot?: TemplateResult;
}

/** The value of the field that an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** A control under its name. */
export function field(name: string, control: TemplateResult): TemplateResult {
  return html`<label class="field">${name} ${control}</label>`;
}

/**
 * The named search region of a list.
 *
 * @example filterForm({ messages, query, onQuery: (query) => …, onReset: () => … });
 */
export function filterForm({
  messages,
  query,
  onQuery,
  onReset,
  fields,
  foot,
}: FilterForm): TemplateResult {
  return html`<form
    class="filter"
    part="filter"
    role="search"
    aria-label=${messages.search}
    @submit=${(event: Event) => event.preventDefault()}
    @reset=${(event: Event) => {
      event.preventDefault();
      onReset();
    }}
  >
    ${field(
      messages.words,
      html`<input
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => onQuery(valueOf(event))}
      />`,
    )}
    ${fields ?? nothing}
    <button type="reset">${messages.reset}</button>
    ${foot ?? nothing}
  </form>`;
}
