import { html, nothing, type TemplateResult } from '#lit';
import { booleanProperty } from '../base/attributes.js';
import { A4pElement } from '../base/element.js';
import { citation } from '../parts/citation.js';
import { sourceLine } from '../parts/source-line.js';
import type { Count, CounterChunk } from '../base/chunks.js';
import { endorserCounterStyles } from './endorser-counter.styles.js';

const KINDS = ['states', 'organizations', 'all'] as const;

/**
 * How many States endorse the Declaration, organizations beside it and never added up, with the date
 * of the number and its source.
 *
 * @element a4p-endorser-counter
 *
 * @attr {states|organizations|all} [kind=all] - what is counted; `all` gives both numbers, apart
 * @attr {boolean} history - adds the United Nations' earlier totals
 * @attr {1|2|3|4|5|6} [heading-level=3] - kept for all widgets alike; the counter has no heading
 *
 * @csspart text - what the number counts
 * @csspart item - a dated total
 *
 * @example
 * <a4p-endorser-counter lang="fr">154 États soutiennent la Déclaration (mars 2021).</a4p-endorser-counter>
 */
export class A4pEndorserCounter extends A4pElement<'counter'> {
  static override readonly tagName = 'a4p-endorser-counter';
  static override readonly chunks = ['counter'] as const;
  static override styles = [super.styles, endorserCounterStyles];
  static override properties = { kind: {}, history: booleanProperty };

  declare kind: string | null;
  declare history: boolean;

  protected override render(): TemplateResult {
    const { counter } = this.content;
    const kind = this.choice('kind', KINDS, 'all');
    const [before, after] = counter.source;
    const ofOrganizations = kind === 'organizations';
    const sentence = bigNumber(ofOrganizations ? counter.organizations : counter.states);
    const cited = (ofOrganizations ? counter.organizationsCited : undefined) ?? counter.cited;
    return html`<figure class="counter">
        <p class="sentence" part="text">${sentence}</p>
        <figcaption class="beside">
          ${
            kind === 'all' && counter.organizationsToo
              ? html`<p class="too">${counter.organizationsToo}</p>`
              : nothing
          }
          <p class="cited">${before}${citation(cited)}${after} ${counter.noLater}</p>
        </figcaption>
      </figure>
      ${this.history ? historyTemplate(counter, kind) : nothing}
      <slot name="extra"></slot>
      ${sourceLine(counter.provenance)}`;
  }
}

/** A plural sentence with its number set large, wherever the language puts it. */
function bigNumber([before, number, after]: Count): TemplateResult {
  const around = (part: string) => (part.trim() ? html`<span>${part.trim()}</span>` : nothing);
  return html`${around(before)} <span class="number">${number}</span> ${around(after)}`;
}

function historyTemplate(
  { history, earlier }: CounterChunk,
  kind: (typeof KINDS)[number],
): TemplateResult {
  return html`<div class="history">
    <p class="history-title" id="history">${history}</p>
    <ul role="list" aria-labelledby="history">
      ${earlier.map(
        ({
          words: {
            [kind]: [before, after],
          },
          cited,
        }) => html`<li part="item">${before}${citation(cited)}${after}</li>`,
      )}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-endorser-counter': A4pEndorserCounter;
  }
}
