import { html, type TemplateResult } from '#lit';
import { A4pElement } from '../base/element.js';
import { markLine, sourceLine } from '../parts/source-line.js';
import { pledgeStyles } from './pledge.styles.js';
import { pledgeTemplate } from './pledge.template.js';

/**
 * The promise of those who endorse the Declaration, as a quotation.
 *
 * @element a4p-pledge
 *
 * @attr {1|2|3|4|5|6} [heading-level=3] - kept for all widgets alike; the pledge has no heading
 *
 * @csspart text - the words of the promise
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
    return html`${markLine(pledge.provenance)}${pledgeTemplate(pledge)}
      <slot name="extra"></slot>
      ${sourceLine(pledge.provenance)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-pledge': A4pPledge;
  }
}
