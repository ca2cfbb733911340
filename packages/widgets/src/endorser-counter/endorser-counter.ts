import { html, nothing, type TemplateResult } from '#lit';
import { latest, totals } from '../../generated/endorsements.js';
import { A4pElement } from '../base/element.js';
import { citation } from '../parts/citation.js';
import { sourceLine } from '../parts/source-line.js';
import type { Count, CounterChunk } from '../base/chunks.js';
import { endorserCounterStyles } from './endorser-counter.styles.js';
import { pointsPicture } from './points-picture.js';

const KINDS = ['states', 'organizations', 'all'] as const;

/**
 * How many States endorse the Declaration, organizations beside it and never added up, with the date
 * of the number and its source.
 *
 * @element a4p-endorser-counter
 *
 * @attr {states|organizations|all} [kind=all] - what is counted; `all` gives both numbers, apart
 * @attr {boolean} history - adds the dated totals that are known
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
  static override properties = { kind: {}, history: { type: Boolean } };

  declare kind: string | null;
  declare history: boolean;

  protected override render(): TemplateResult {
    const { counter } = this.content;
    const kind = this.choice('kind', KINDS, 'all');
    const sentence = bigNumber(kind === 'organizations' ? counter.organizations : counter.states);
    return html`<div class="counter">
          <p class="sentence" part="text">${sentence}</p>
          <p class="beside">
          ${kind === 'all' ? html`<span>${counter.organizations.join('')}</span>` : nothing}
          <span>${counter.asOf}</span>
          <span>${counter.sourceOfNumber} ${citation(latest.source)}</span>
        </p>
      </div>
      ${this.history ? historyTemplate(counter, kind) : nothing}
      <slot name="extra"></slot>
      ${sourceLine(counter.source)}`;
  }
}

/** A plural sentence with its number set large, wherever the language puts it. */
function bigNumber([before, number, after]: Count): TemplateResult {
  const around = (part: string) => (part.trim() ? html`<span>${part.trim()}</span>` : nothing);
  return html`${around(before)} <span class="number">${number}</span> ${around(after)}`;
}

function historyTemplate(
  counter: CounterChunk,
  kind: (typeof KINDS)[number],
): TemplateResult | typeof nothing {
  const points = totals.flatMap(({ date, states, organizations }, index) => {
    const count = kind === 'organizations' ? organizations : states;
    return count === null ? [] : [{ date, count, when: counter.dates[index] }];
  });
  // The latest is the number above: it is drawn, and not said twice.
  const earlier = points.slice(0, -1);
  if (earlier.length === 0) return nothing;
  return html`<div class="history">
    <p class="history-title" id="history">${counter.history}</p>
    <ul class="points" role="list" aria-labelledby="history">
      ${earlier.map(
        ({ count, when }) => html`<li part="item">
          <strong>${count}</strong> <span>${when}</span>
        </li>`,
      )}
    </ul>
    ${pointsPicture(points)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-endorser-counter': A4pEndorserCounter;
  }
}
