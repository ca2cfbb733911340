import { html, type TemplateResult } from '#lit';
import { areaCardTemplate, type CardChunks } from '../area-card/area-card.template.js';
import { A4pElement } from '../base/element.js';
import { choicesIn } from '../parts/choices.js';
import { sourceLine } from '../parts/source-line.js';
import { gridStyles } from './area-grid.styles.js';

/**
 * Cards of all eight areas, or of those named, in the order of the source page.
 *
 * @element a4p-area-grid
 *
 * @attr {string} areas - ids of areas, separated by spaces or commas; all eight if not given or none is known
 * @attr {Locale} lang - the language; the nearest `lang` of the page if not given, else French
 * @attr {1|2|3|4|5|6} [heading-level=3] - the level of the cards' titles
 * @attr {light|dark} theme - the colour scheme; the page's `color-scheme` if not given
 *
 * @slot - fallback content, shown until the element is ready and whenever it cannot be
 * @slot extra - anything of the page's own, below the cards
 * @slot source-line - other words for the source line
 *
 * @csspart item - a card's place in the list
 * @csspart title - a card's heading
 * @csspart text - a card's opening words
 * @csspart source - the source line
 *
 * @cssprop --a4p-accent - rules and pictograms
 * @cssprop --a4p-text - the text
 * @cssprop --a4p-muted - what is secondary
 * @cssprop --a4p-surface - the background
 * @cssprop --a4p-border - hairlines
 * @cssprop --a4p-gap - the space between cards
 * @cssprop --a4p-font - the typeface
 * @cssprop --a4p-padding - the space around the content
 *
 * @example
 * <a4p-area-grid areas="protection conduct" lang="fr">Huit domaines d’amélioration</a4p-area-grid>
 */
export class A4pAreaGrid extends A4pElement<CardChunks> {
  static override readonly tagName = 'a4p-area-grid';
  static override readonly chunks = ['areas', 'cards'] as const;
  static override styles = [super.styles, gridStyles];
  static override properties = { areas: {} };

  declare areas: string | null;

  protected override render(): TemplateResult {
    const { content, context } = this;
    const { areas, source } = content.areas;
    const ids = areas.map(({ id }) => id);
    const named = choicesIn(this.areas, ids, (unknown) =>
      this.reportInvalid('areas', 'name some of', ids, unknown),
    );
    return html`<ul class="grid" role="list">
        ${areas.flatMap(({ id }, index) =>
          named.includes(id)
            ? html`<li part="item">${areaCardTemplate(index, content, context)}</li>`
            : [],
        )}
      </ul>
      <slot name="extra"></slot>
      <p class="notice">${content.cards.notice}</p>
      ${sourceLine(source)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-area-grid': A4pAreaGrid;
  }
}
