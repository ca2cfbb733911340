import { fill, type AreaId, type PartyId } from '@a4p/declaration';
import { html, type TemplateResult } from '#lit';
import type { ChartChunk, Chunks } from '../base/chunks.js';
import type { CommitmentsChunk } from '../base/commitments-chunk.js';
import { A4pElement } from '../base/element.js';
import { commitmentsNotice } from '../parts/commitments-notice.js';
import { namedParties, partyMark, partyMarks } from '../parts/party-mark.js';
import { pictogram } from '../parts/pictogram.js';
import { sourceLine } from '../parts/source-line.js';
import { areaOf } from '../parts/area-of.js';
import { idsOf } from '../parts/ids-of.js';
import { commitmentChartStyles } from './commitment-chart.styles.js';

/** How many commitments of each party an area holds. */
interface CountedArea {
  readonly id: AreaId;
  readonly counts: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly count: number;
  }[];
  readonly total: number;
}

/**
 * The commitments that the page states, by area and party: one mark each, in a table that says the
 * same in numbers to whoever does not see it; one area alone is a line of marks. A shape stands for a
 * party, never a colour alone.
 *
 * @element a4p-commitment-chart
 *
 * @attr {AreaId} area - show this area only; all if not given or unknown
 * @attr {1|2|3|4|5|6} [heading-level=3] - kept for all widgets alike; the chart has a caption and no heading
 *
 * @csspart chart - the table, or the line of one area
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
    const counted = areas.map(({ id }): CountedArea => {
      const held = text.passages.filter((passage) => areaOf(passage) === id && !passage.statement);
      const counts = namedParties(text.parties).map(([party, name]) => ({
        party,
        name,
        count: held.filter(({ by }) => by === party).length,
      }));
      return { id, counts, total: held.length };
    });
    const [first] = counted;
    return html`${
      only && first
        ? lineTemplate(first, text, chart)
        : tableTemplate(counted, text, pictograms, chart)
    }
      <p class="notice">${commitmentsNotice(text, text.notices.byParty)}</p>
      <slot name="extra"></slot>
      ${sourceLine(chart.provenance)}`;
  }
}

/** One area: its marks in a line, and the sentence that says the same. */
function lineTemplate(
  { id, counts }: CountedArea,
  { messages: { labelled }, shortTitles }: CommitmentsChunk,
  { messages: { caption }, sentences }: ChartChunk,
): TemplateResult {
  return html`<figure part="chart">
    <figcaption class="caption">${caption}</figcaption>
    <div part="item">
      <p class="area-title">${shortTitles[id]}</p>
      <ul class="line" role="list">
        ${counts
          .filter(({ count }) => count > 0)
          .map(
            ({ party, name, count }) =>
              html`<li>
                <span class="marks">${partyMarks(party, count)}</span>${fill(labelled, {
                  name,
                  value: String(count),
                })}
              </li>`,
          )}
      </ul>
    </div>
    <p class="sentence" part="text">${sentences[id]}</p>
  </figure>`;
}

/** All areas: a table whose cells are drawn as marks and read as numbers. */
function tableTemplate(
  areas: readonly CountedArea[],
  { parties, shortTitles }: CommitmentsChunk,
  pictograms: Chunks['pictograms'],
  { messages: { caption, area, total } }: ChartChunk,
): TemplateResult {
  const named = namedParties(parties);
  return html`<table part="chart" role="table">
      <caption class="caption">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${area}</th>
          ${named.map(
            ([id, name]) =>
              html`<th scope="col" role="columnheader"><span class="head">${partyMark(id)}<span>${name}</span></span></th>`,
          )}
          <th scope="col" role="columnheader" class="total"><span class="head">${total}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${areas.map(
          ({ id, counts, total: inArea }) =>
            html`<tr part="item" role="row">
              <th scope="row" role="rowheader">
                <span class="area">${pictogram(pictograms[id])}${shortTitles[id]}</span>
              </th>
              ${counts.map(({ party, count }) => marksCell(party, count))}
              <td role="cell" class="total">${inArea}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader" colspan=${named.length + 1}>${total}</th>
          <td role="cell" class="total">
            ${areas.reduce((sum, { total: inArea }) => sum + inArea, 0)}
          </td>
        </tr>
      </tfoot>
    </table>
    <p class="legend" aria-hidden="true">
      ${named.map(([id, name]) => html`<span>${partyMark(id)}${name}</span> `)}
    </p>`;
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
