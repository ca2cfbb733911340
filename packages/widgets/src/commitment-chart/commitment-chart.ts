import type { PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import { A4pElement } from '../base/element.js';
import { commitmentsNotice } from '../parts/commitments-notice.js';
import { partyMark, partyMarks } from '../parts/party-mark.js';
import { pictogram } from '../parts/pictogram.js';
import { sourceLine } from '../parts/source-line.js';
import { areaOf } from '../parts/area-of.js';
import { idsOf } from '../parts/ids-of.js';
import { commitmentChartStyles } from './commitment-chart.styles.js';

/**
 * The commitments that the page states, by area and party: one mark each, in a table that says the
 * same in numbers to whoever does not see it. A shape stands for a party, never a colour alone.
 *
 * @element a4p-commitment-chart
 *
 * @attr {AreaId} area - show this area only; all if not given or unknown
 * @attr {1|2|3|4|5|6} [heading-level=3] - kept for all widgets alike; the chart has a caption and no heading
 *
 * @csspart chart - the table
 * @csspart item - the row of an area
 * @csspart text - the sentence on the area, where one area is shown
 *
 * @example
 * <a4p-commitment-chart lang="fr">Engagements par domaine et par partie</a4p-commitment-chart>
 */
export class A4pCommitmentChart extends A4pElement<
  'areas' | 'pictograms' | 'commitments' | 'chart'
> {
  static override readonly tagName = 'a4p-commitment-chart';
  static override readonly chunks = ['areas', 'pictograms', 'commitments', 'chart'] as const;
  static override styles = [super.styles, commitmentChartStyles];
  static override properties = { area: {} };

  declare area: string | null;

  protected override render(): TemplateResult {
    const { areas: summaries, pictograms, commitments: text, chart } = this.content;
    const only = this.choice('area', idsOf(summaries.areas), null);
    const areas = summaries.areas.filter(({ id }) => only === null || id === only);
    const parties = Object.entries(text.parties) as [PartyId, string][];
    const { caption, area, total } = chart.messages;
    const countOf = (areaId: string, party: PartyId): number =>
      text.passages.filter(
        (passage) => areaOf(passage) === areaId && passage.by === party && !passage.statement,
      ).length;
    return html`<table part="chart" role="table">
        <caption>
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${area}</th>
            ${parties.map(
              ([id, name]) =>
                html`<th scope="col" role="columnheader">${partyMark(id)}${name}</th>`,
            )}
            <th scope="col" role="columnheader" class="total">${total}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${areas.map(({ id }) => {
            const counts = parties.map(([party]) => countOf(id, party));
            return html`<tr part="item" role="row">
              <th scope="row" role="rowheader">
                <span class="area">${pictogram(pictograms[id])}${text.shortTitles[id]}</span>
              </th>
              ${parties.map(([party], index) => marksCell(party, counts[index] as number))}
              <td role="cell" class="total">
                ${counts.reduce((sum, count) => sum + count, 0)}
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
      <p class="legend" aria-hidden="true">
        ${parties.map(([id, name]) => html`<span>${partyMark(id)}${name}</span>`)}
      </p>
      ${only ? html`<p class="sentence" part="text">${chart.sentences[only]}</p>` : nothing}
      <p class="notice">${commitmentsNotice(text, text.notices.byParty)}</p>
      <slot name="extra"></slot>
      ${sourceLine(chart.provenance)}`;
  }
}

function marksCell(party: PartyId, count: number): TemplateResult {
  return html`<td role="cell" class=${count === 0 ? 'none' : ''}>
    <span class="visually-hidden">${count}</span>
    <span class="marks">${partyMarks(party, count)}</span>
  </td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-commitment-chart': A4pCommitmentChart;
  }
}
