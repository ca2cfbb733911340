/**
 * Stands in for `lit/html.js` where templates are written out as text: Lit's own module expects a
 * document as soon as it is loaded, and a server at the edge has none.
 */
export interface TemplateResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A template: its text, and the values between. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return { strings, values };
}

/** A template inside a picture. Written out, it is a template like any other. */
export const svg = html;

/** Stands for no value. */
export const nothing = Symbol('nothing');

/** Templates are written out here, not rendered. */
export function render(): void {}
