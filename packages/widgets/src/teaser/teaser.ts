import { html, type TemplateResult } from '#lit';
import { A4pElement } from '../base/element.js';
import { safeAddress } from '../parts/address.js';
import { citation } from '../parts/citation.js';
import { linkedHeading } from '../parts/heading.js';
import { sourceLine } from '../parts/source-line.js';
import { teaserStyles } from './teaser.styles.js';

/**
 * For a front page: the number of States that endorse the Declaration, one sentence that says it with
 * its date, the source, and a link to where there is more.
 *
 * @element a4p-teaser
 *
 * @attr {string} href - where the title leads, `http:` or `https:`; without it there is no link
 *
 * @csspart title - the heading, which is the name of the initiative
 * @csspart text - the sentence
 *
 * @example
 * <a4p-teaser href="/a4p" lang="fr">En mars 2021, 154 États Membres avaient souscrit à la Déclaration d’engagements communs.</a4p-teaser>
 */
export class A4pTeaser extends A4pElement<'teaser'> {
  static override readonly tagName = 'a4p-teaser';
  static override readonly chunks = ['teaser'] as const;
  static override styles = [super.styles, teaserStyles];
  static override properties = { href: {} };

  declare href: string | null;

  protected override render(): TemplateResult {
    const { name, number, sentence, source, cited, provenance } = this.content.teaser;
    const { base, headingLevel } = this.context;
    const [before, after] = source;
    return html`<article class="teaser" aria-labelledby="title">
        <div class="heading" id="title">${linkedHeading(headingLevel, name, safeAddress(this.href, base))}</div>
        <span class="number" aria-hidden="true">${number}</span>
        <p class="sentence" part="text">${sentence}</p>
        <p class="cited">${before}${citation(cited)}${after}</p>
      </article>
      <slot name="extra"></slot>
      ${sourceLine(provenance)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-teaser': A4pTeaser;
  }
}
