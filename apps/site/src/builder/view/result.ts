import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Part } from '../snippet.js';
import type { View } from './view.js';

/** A readable number of lines: all where there are few. */
const ROWS = { fewest: 2, most: 8 };

function rowsOf(code: string): number {
  const lines = code.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 90), 0);
  return Math.min(ROWS.most, Math.max(ROWS.fewest, lines));
}

function partTemplate({ kind, code }: Part, index: number, { messages, on }: View): TemplateResult {
  const id = index === 0 ? 'code' : `code-${index + 1}`;
  return html`<div class="part">
    <label for=${id}>${messages.code.parts[kind]}</label>
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      dir="ltr"
      rows=${rowsOf(code)}
      .value=${live(code)}
    ></textarea>
    <button type="button" @click=${() => on.copy(index)}>${messages.code.copy}</button>
  </div>`;
}

function codeTemplate(view: View): TemplateResult {
  const { choice, messages, snippet, status, workshop } = view;
  const isForTrying =
    workshop.release.version === null && ['script', 'iframe', 'npm'].includes(choice.form);
  return html`<section aria-labelledby="code-title">
    <h2 id="code-title">${messages.code.title}</h2>
    ${snippet?.parts.map((part, index) => partTemplate(part, index, view)) ?? nothing}
    <p id="status" role="status">${status}</p>
    ${isForTrying ? html`<p class="help" id="trying">${messages.trying}</p>` : nothing}
    <details class="next" ?open=${view.isCopied}>
      <summary>${messages.code.next}</summary>
      <ol class="steps">
        ${messages.code.steps[choice.place].map((step) => html`<li>${step}</li>`)}
      </ol>
      <p><a href=${view.guide}>${messages.code.guide}</a></p>
    </details>
  </section>`;
}

function choiceOf<Value extends string>(
  label: string,
  values: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="toggle" role="group" aria-label=${label}>
    ${(Object.entries(values) as [Value, string][]).map(
      ([value, text]) =>
        html`<button
          type="button"
          class="quiet"
          aria-pressed=${value === chosen}
          @click=${() => choose(value)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function previewTemplate({ messages, preview: page, width, scheme, on }: View): TemplateResult {
  const { preview } = messages;
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${preview.title}</h2>
    <div class="toggles">
      ${choiceOf(preview.width, preview.widths, width, on.width)}
      ${choiceOf(preview.scheme, preview.schemes, scheme, on.scheme)}
    </div>
    <div class="stage" tabindex="0" role="group" aria-label=${preview.title}>
      <iframe
        id="preview"
        title=${preview.title}
        data-width=${width}
        .srcdoc=${page}
        @load=${on.fit}
      ></iframe>
    </div>
  </section>`;
}

function serviceTemplate({ messages, snippet, cost }: View): TemplateResult {
  const { service } = messages;
  const code = snippet?.parts[0]?.code ?? '';
  const scripts = code.match(/<script[^>]*>/g) ?? [];
  const isChecked = scripts.every((script) => script.includes('integrity='));
  const hash = scripts.length === 0 ? 'none' : isChecked ? 'checked' : 'unchecked';
  return html`<details class="service">
    <summary>${service.title}</summary>
    <p id="cost">${cost}</p>
    <p id="hash">${service.hash[hash]}</p>
    <p>${service.privacy}</p>
    <p>${service.policy}</p>
    <p><code id="policy" dir="ltr">${snippet?.policy ?? ''}</code></p>
  </details>`;
}

/** What is handed out, how it looks, and what it costs. */
export function resultTemplate(view: View): TemplateResult {
  return html`<div class="result">
    ${codeTemplate(view)} ${previewTemplate(view)} ${serviceTemplate(view)}
  </div>`;
}
