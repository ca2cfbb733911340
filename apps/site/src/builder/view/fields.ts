import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A value and what it is called. */
export type Named = readonly [value: string, name: string];

/**
 * A list from which one is chosen.
 *
 * @param name - the field's name, as in the address
 * @param label - what it is called
 * @param values - what may be chosen
 * @param chosen - the value that is
 * @example oneOf('theme', 'Background', [['', 'Same as the page']], '');
 */
export function oneOf(
  name: string,
  label: string,
  values: readonly Named[],
  chosen: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${values.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** Something that is on or off. */
export function flag(name: string, label: string, isOn: boolean): TemplateResult {
  return html`<div class="flag">
    <input type="checkbox" id=${name} name=${name} value="" .checked=${live(isOn)} />
    <label for=${name}>${label}</label>
  </div>`;
}

/** Some of several; all where none is ticked. */
export function someOf(
  name: string,
  label: string,
  values: readonly Named[],
  chosen: readonly string[],
): TemplateResult {
  return html`<fieldset class="some">
    <legend>${label}</legend>
    ${values.map(
      ([value, text]) =>
        html`<div class="flag">
          <input
            type="checkbox"
            id=${`${name}-${value}`}
            name=${name}
            value=${value}
            .checked=${live(chosen.includes(value))}
          />
          <label for=${`${name}-${value}`}>${text}</label>
        </div>`,
    )}
  </fieldset>`;
}

/** What is typed, with a line that helps. */
export function typed(
  name: string,
  label: string,
  value: string,
  { help = '', type = 'text' }: { readonly help?: string; readonly type?: 'text' | 'url' } = {},
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type=${type}
      placeholder=${type === 'url' ? 'https://www.example.org/a4p/' : nothing}
      dir=${name === 'href' || type === 'url' ? 'ltr' : nothing}
      .value=${value}
      aria-describedby=${help ? `${name}-help` : nothing}
    />
    ${help ? html`<p class="help" id=${`${name}-help`}>${help}</p>` : nothing}
  </div>`;
}
