import { html, type TemplateResult } from '#lit';

/**
 * The line under every widget: where its words come from and whether they are official. A page can
 * reword it through the slot `source-line`, and cannot leave it out.
 *
 * @param words - the line, a sentence or more
 * @example sourceLine(text.messages.source);
 */
export function sourceLine(words: string): TemplateResult {
  return html`<div class="source" part="source"><slot name="source-line">${words}</slot></div>`;
}
