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
  /** Whether there is anything to reset. */
  readonly isNarrowed: boolean;
  readonly onQuery: (query: string) => void;
  readonly onReset: () => void;
  /** Further fields, after the search field. */
  readonly fields?: readonly TemplateResult[];
  /** What is said of the result. */
  readonly status: TemplateResult;
}

/** The value of the field that an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** A control under its name. */
export function field(name: string, control: TemplateResult): TemplateResult {
  return html`<label class="field"><span>${name}</span> ${control}</label>`;
}

/**
 * The button that undoes a filter. It goes with what it undid: the reader is left at the search field.
 *
 * @param message - its name
 * @param onReset - undoes the filter
 * @example resetButton(messages.reset, () => change(EVERYTHING));
 */
export function resetButton(message: string, onReset: () => void): TemplateResult {
  const reset = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('input')?.focus();
    onReset();
  };
  return html`<button type="button" class="needs-script" @click=${reset}><span>${message}</span></button>`;
}

/** The page sees the element, not its field: it would take what is typed for a shortcut of its own. */
function keepTyping(event: KeyboardEvent): void {
  const { altKey, ctrlKey, metaKey, key } = event;
  if (key.length === 1 && !altKey && !ctrlKey && !metaKey) event.stopPropagation();
}

/**
 * The named search region of a list, and what it found.
 *
 * @example filterForm({ messages, query, isNarrowed, status, onQuery: (query) => …, onReset: () => … });
 */
export function filterForm({
  messages,
  query,
  isNarrowed,
  onQuery,
  onReset,
  fields,
  status,
}: FilterForm): TemplateResult {
  return html`<form
      class="filter"
      part="filter"
      role="search"
      aria-label=${messages.search}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${field(
        messages.words,
        html`<input
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event: InputEvent) => event.isComposing || onQuery(valueOf(event))}
          @compositionend=${(event: Event) => onQuery(valueOf(event))}
          @keydown=${keepTyping}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
        />`,
      )}
      ${fields ?? nothing}
    </form>
    <div class="found">${status}${isNarrowed ? resetButton(messages.reset, onReset) : nothing}</div>`;
}

/**
 * What stands in the place of a list where nothing is found: a sentence, and the way back.
 *
 * @param sentence - that nothing is found
 * @param reset - the button, where there is a filter to undo
 * @example nothingFound(messages.none, resetButton(messages.reset, onReset));
 */
export function nothingFound(
  sentence: string,
  reset: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<p class="none">${sentence} ${reset}</p>`;
}
