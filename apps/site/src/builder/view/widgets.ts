import type { Declaration } from '@a4p/declaration';
import { elements, tagNames } from '@a4p/widgets/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderMessages } from '../../../messages/builder/messages.js';
import type { ChosenWidget } from '../choice.js';
import { fieldsOf, type Field } from '../fields.js';
import { flag, oneOf, someOf, typed, type Named } from './fields.js';
import type { View } from './view.js';

/** What the values of an attribute are called. */
function namesOf(name: string, messages: BuilderMessages, content: Declaration): readonly Named[] {
  switch (name) {
    case 'area':
    case 'areas':
      return content.areas.map(({ id, title }): Named => [id, title]);
    case 'party':
      return content.parties.map((party): Named => [party.id, party.name]);
    case 'group':
      return Object.entries(messages.groups);
    case 'kind':
      return Object.entries(messages.kinds);
    case 'sections':
      return Object.entries({ ...content.headings, areas: messages.areasSection });
    default:
      return [];
  }
}

function fieldTemplate(
  { name, kind, values, initial }: Field,
  { tag, attributes }: ChosenWidget,
  { messages, content }: View,
): TemplateResult {
  const label = messages.fields[name as keyof BuilderMessages['fields']] ?? name;
  const value = attributes[name] ?? initial;
  const named = namesOf(name, messages, content).filter(([id]) => values.includes(id));
  switch (kind) {
    case 'flag':
      return flag(name, label, name in attributes);
    case 'some':
      return someOf(name, label, named, value.split(' '));
    case 'one': {
      const isFree = !initial && elements[tag].area !== 'needed';
      return oneOf(name, label, isFree ? [['', messages.all], ...named] : named, value);
    }
    case 'text':
      return typed(name, label, value, {
        help: name === 'href' ? messages.hrefHelp : '',
      });
  }
}

/** The widgets of the snippet: which is being changed, one more, one less. */
function severalTemplate({ choice, selected, messages, ui, on }: View): TemplateResult {
  const { widgets } = choice;
  const { tag = 'a4p-area-grid' } = widgets[selected] ?? {};
  return html`${
    widgets.length > 1
      ? html`<ul class="chosen" aria-label=${messages.widgets.inSnippet}>
          ${widgets.map(
            (widget, index) =>
              html`<li>
                <button
                  type="button"
                  class="quiet"
                  aria-pressed=${index === selected}
                  @click=${() => on.select(index)}
                >
                  ${elements[widget.tag].names[ui]}
                </button>
              </li>`,
          )}
        </ul>`
      : nothing
  }
    <p class="actions">
      <button type="button" class="quiet" @click=${on.add}>${messages.widgets.add}</button>
      ${
        widgets.length > 1
          ? html`<button type="button" class="quiet" @click=${on.remove}>
            ${messages.widgets.remove.replace('{name}', elements[tag].names[ui])}
          </button>`
          : nothing
      }
    </p>`;
}

/** What most want to say of a widget; the rest is among the further options. */
const FIRST = ['area', 'filters'];

/** An iframe's page can be told an area only. */
function fieldsFor({ choice, selected }: View): readonly Field[] {
  const { tag } = choice.widgets[selected] ?? {};
  const fields = tag ? fieldsOf(tag) : [];
  return choice.form === 'iframe' ? fields.filter(({ name }) => name === 'area') : fields;
}

/** The further fields of the widget that is being changed. */
export function moreFieldsTemplate(view: View): readonly TemplateResult[] {
  const widget = view.choice.widgets[view.selected];
  if (!widget) return [];
  return fieldsFor(view)
    .filter(({ name }) => !FIRST.includes(name))
    .map((field) => fieldTemplate(field, widget, view));
}

/** The second question: which widgets, and what each shows. */
export function widgetsTemplate(view: View): TemplateResult {
  const { choice, selected, messages, ui } = view;
  const widget = choice.widgets[selected];
  if (!widget) return html``;
  const fields = fieldsFor(view).filter(({ name }) => FIRST.includes(name));
  return html`
    ${oneOf(
      'widget',
      messages.widgets.choose,
      tagNames.map((tag): Named => [tag, elements[tag].names[ui]]),
      widget.tag,
    )}
    <p class="help">${elements[widget.tag].when[ui]}</p>
    ${fields.map((field) => fieldTemplate(field, widget, view))} ${severalTemplate(view)}
  `;
}
