import { html, type TemplateResult } from '#lit';
import { A4pElement } from '../base/element.js';
import { sourceLine } from '../parts/source-line.js';
import { pledgeStyles } from './pledge.styles.js';
import { pledgeTemplate } from './pledge.template.js';

/**
 * The promise of those who endorse the Declaration, as a quotation.
 *
 * @element a4p-pledge
 *
 * @attr {Locale} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - kept for all widgets alike; the pledge has no heading
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot extra - anything of the page's own, below the quotation
 * @slot source-line - other words for the source line
 *
 * @csspart text - the words of the promise
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - the rule beside the quotation
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the background
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-padding - the space around the content
 *
 * @example
 * <a4p-pledge lang="fr">Nous, qui souscrivons à la présente Déclaration…</a4p-pledge>
 */
export class A4pPledge extends A4pElement<'pledge'> {
  static override readonly tagName = 'a4p-pledge';
  static override readonly chunks = ['pledge'] as const;
  static override styles = [super.styles, pledgeStyles];

  protected override render(): TemplateResult {
    const { pledge } = this.content;
    return html`${pledgeTemplate(pledge)}<slot name="extra"></slot>${sourceLine(pledge.source)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-pledge': A4pPledge;
  }
}
