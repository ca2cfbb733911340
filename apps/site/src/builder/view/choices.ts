import { locales } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { options } from '../choice.js';
import { followsPage, placeIds, places } from '../places.js';
import { flag, oneOf, typed, type Named } from './fields.js';
import type { View } from './view.js';
import { moreFieldsTemplate, widgetsTemplate } from './widgets.js';

function question(number: number, text: string, fields: unknown): TemplateResult {
  return html`<fieldset>
    <legend><h2>${number}. ${text}</h2></legend>
    ${fields}
  </fieldset>`;
}

function languagesOf({ choice, messages }: View): readonly Named[] {
  const named = locales.map(({ id, name }): Named => [id, name]);
  return followsPage(choice.form) ? [...named, ['', messages.ofPage]] : named;
}

function colourTemplate({ choice, messages, hasColour }: View): TemplateResult {
  const { colours } = messages;
  return html`
    ${flag('own-colour', colours.own, hasColour)}
    ${
      hasColour
        ? html`<div class="field">
          <label for="accent">${colours.accent}</label>
          <input
            type="color"
            id="accent"
            name="accent"
            .value=${live(choice.accent)}
            aria-describedby="accent-help"
          />
          <p class="help" id="accent-help">${colours.accentHelp}</p>
        </div>`
        : nothing
    }
    ${
      choice.form === 'newsletter' || choice.form === 'plain'
        ? nothing
        : oneOf(
            'theme',
            colours.theme,
            options.theme.map((theme): Named => [theme, colours.themes[theme]]),
            choice.theme,
          )
    }
  `;
}

/** Where the script files lie; where this site is at no public address, its ZIP comes first. */
function filesTemplate({ messages, workshop, filesAt, filesText, isPublic }: View): TemplateResult {
  const { files } = messages;
  const { version } = workshop.release;
  const zip = `${workshop.site}download/a4p-${version ?? 'next'}.zip`;
  const download = html`<p><a href=${zip} download>${files.download}</a></p>
    <p class="help">${files.downloadHelp}</p>`;
  const addresses: readonly Named[] = [
    ['', files.here],
    ['own', files.own],
    ...(version === null ? [] : [['npm', files.npm] as const]),
  ];
  return html`<fieldset>
    <legend><h3>${files.title}</h3></legend>
    ${isPublic ? nothing : html`<p>${files.notPublic}</p>${download}`}
    ${oneOf('files-at', files.title, addresses, filesAt)}
    ${filesAt === 'own' ? typed('files', files.address, filesText, { type: 'url' }) : nothing}
    ${isPublic && filesAt === 'own' ? download : nothing}
  </fieldset>`;
}

function updatesTemplate({ choice, messages }: View): TemplateResult {
  const { updates } = messages;
  return html`${oneOf(
    'updates',
    updates.title,
    options.updates.map((value): Named => [value, updates[value]]),
    choice.updates,
  )}
    <p class="help">${updates.help[choice.updates]}</p>`;
}

function moreTemplate(view: View): TemplateResult {
  const { choice, messages, workshop } = view;
  const place = places[choice.place];
  const isScript = choice.form === 'script';
  return html`<details class="more">
    <summary>${messages.more}</summary>
    ${moreFieldsTemplate(view)}
    ${oneOf(
      'form',
      messages.form,
      place.forms.map((form): Named => [form, messages.forms[form]]),
      choice.form,
    )}
    ${choice.form === 'iframe' ? html`<p class="help">${messages.iframeHelp}</p>` : nothing}
    ${choice.form === 'prerendered' ? html`<p class="help">${messages.prerenderedHelp}</p>` : nothing}
    ${
      isScript && place.inside.length > 1
        ? oneOf(
            'inside',
            messages.inside,
            place.inside.map((inside): Named => [inside, messages.insides[inside]]),
            choice.inside,
          )
        : nothing
    }
    ${
      choice.form === 'iframe'
        ? nothing
        : oneOf(
            'heading-level',
            messages.level,
            ['1', '2', '3', '4', '5', '6'].map((level): Named => [level, level]),
            choice['heading-level'],
          )
    }
    ${choice.form === 'plain' ? flag('styled', messages.styled, choice.styled === 'on') : nothing}
    ${isScript && workshop.release.version !== null ? updatesTemplate(view) : nothing}
    ${view.isPublic && needsFiles(view) ? filesTemplate(view) : nothing}
  </details>`;
}

/** Whether the snippet names a file of ours. */
function needsFiles({ choice: { form, styled } }: View): boolean {
  return form === 'script' || form === 'iframe' || (form === 'plain' && styled === 'on');
}

/** The four questions, and more for those who ask for it. */
export function choicesTemplate(view: View): TemplateResult {
  const { choice, messages, on } = view;
  return html`<form id="choices" @change=${on.change} @input=${on.input} @submit=${on.submit}>
    ${question(
      1,
      messages.questions.place,
      html`${oneOf(
        'place',
        messages.questions.place,
        placeIds.map((place): Named => [place, messages.places[place]]),
        choice.place,
      )}
        <p class="help" id="reason">${messages.reasons[choice.place]}</p>`,
    )}
    ${question(2, messages.questions.widgets, widgetsTemplate(view))}
    ${question(
      3,
      messages.questions.lang,
      oneOf('lang', messages.questions.lang, languagesOf(view), choice.lang),
    )}
    ${question(4, messages.questions.colour, colourTemplate(view))}
    ${!view.isPublic && needsFiles(view) ? filesTemplate(view) : nothing} ${moreTemplate(view)}
  </form>`;
}
