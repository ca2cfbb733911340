import type { AreaId, PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { partyMark } from '../parts/party-mark.js';
import { pictogram } from '../parts/pictogram.js';
import { areaOf } from '../text/area-of.js';
import type { AreaSummary, CommitmentsText, ListedPassage } from '../text/slices.js';
import type { CommitmentFilter } from './commitment-filter.js';
import { FORMATS, type Format } from './export.js';

/** By what the passages are put together. */
export type Grouping = 'area' | 'party' | 'none';

/** What the controls do. */
export interface ListActions {
  readonly change: (changed: Partial<CommitmentFilter>) => void;
  readonly reset: (event: Event) => void;
  readonly cite: (passage: ListedPassage) => void;
  readonly download: (format: Format) => void;
}

/** The state of the list. */
export interface ListState {
  readonly shown: ReadonlySet<ListedPassage>;
  readonly grouping: Grouping;
  readonly rows: WeakMap<ListedPassage, Row>;
}

/** A passage as it was last rendered: a keystroke makes those anew only that come or go. */
export interface Row {
  readonly key: string;
  readonly template: TemplateResult;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** The named search region: words, area, party, reset. */
export function filterTemplate(
  { labels, shortTitles, parties }: CommitmentsText,
  filter: CommitmentFilter,
  { change, reset, download }: ListActions,
): TemplateResult {
  const option = (value: string, name: string, selected: string): TemplateResult =>
    html`<option value=${value} .selected=${value === selected}>${name}</option>`;
  return html`<form
    class="filter"
    part="filter"
    role="search"
    aria-label=${labels.search}
    @submit=${(event: Event) => event.preventDefault()}
    @reset=${reset}
  >
    <label class="field"
      >${labels.words}
      <input
        type="search"
        autocomplete="off"
        .value=${filter.query}
        @input=${(event: Event) => change({ query: valueOf(event) })}
    /></label>
    <label class="field"
      >${labels.area}
      <select @change=${(event: Event) => change({ area: valueOf(event) as AreaId | '' })}>
        ${option('', labels.allAreas, filter.area)}
        ${Object.entries(shortTitles).map(([id, name]) => option(id, name, filter.area))}
      </select></label
    >
    <label class="field"
      >${labels.party}
      <select @change=${(event: Event) => change({ party: valueOf(event) as PartyId | '' })}>
        ${option('', labels.allParties, filter.party)}
        ${Object.entries(parties).map(([id, name]) => option(id, name, filter.party))}
      </select></label
    >
    <button type="reset">${labels.reset}</button>
    <p class="downloads">
      ${labels.download}
      ${FORMATS.map(
        (format) =>
          html`<button type="button" @click=${() => download(format)}>
            ${format.toUpperCase()}
          </button>`,
      )}
    </p>
  </form>`;
}

function passageTemplate(
  passage: ListedPassage,
  { labels, parties, shortTitles }: CommitmentsText,
  { current }: Context,
  { shown, grouping, rows }: ListState,
  { cite }: ListActions,
): TemplateResult {
  const { id } = passage;
  const isHidden = !shown.has(passage);
  const key = `${isHidden}${id === current}${grouping}`;
  const row = rows.get(passage);
  if (row?.key === key) return row.template;
  const party = parties[passage.by];
  const template = html`<li
    id=${id}
    class=${id === current ? 'item current' : 'item'}
    part="item"
    ?hidden=${isHidden}
  >
    <p class="text" part="text" id="text-${id}">
      ${passage.lead ? html`<span class="lead">${passage.lead}</span> ` : nothing}${passage.text}
    </p>
    <p class="meta">
      <span
        >${partyMark(passage.by)}${
          passage.inferred ? labels.inferred.replace('{party}', party) : party
        }</span
      >
      ${grouping === 'area' ? nothing : html`<span>${shortTitles[areaOf(passage)]}</span>`}
      ${passage.statement ? html`<span>${labels.statement}</span>` : nothing}
      <button
        class="needs-script"
        type="button"
        aria-describedby="text-${id}"
        @click=${() => cite(passage)}
      >
        ${labels.cite}
      </button>
    </p>
  </li>`;
  rows.set(passage, { key, template });
  return template;
}

interface Group {
  readonly title?: string;
  readonly pictogram?: string;
  readonly passages: readonly ListedPassage[];
}

function groupsOf(
  areas: readonly AreaSummary[],
  text: CommitmentsText,
  grouping: Grouping,
): readonly Group[] {
  const { passages } = text;
  switch (grouping) {
    case 'none':
      return [{ passages }];
    case 'party':
      return Object.entries(text.parties).map(([id, title]) => ({
        title,
        passages: passages.filter(({ by }) => by === id),
      }));
    default:
      return areas.map((area) => ({
        ...area,
        passages: passages.filter((passage) => areaOf(passage) === area.id),
      }));
  }
}

/** The passages in their groups. Each stays in place when it is filtered out, and is only hidden. */
export function groupsTemplate(
  areas: readonly AreaSummary[],
  text: CommitmentsText,
  context: Context,
  state: ListState,
  actions: ListActions,
): readonly TemplateResult[] {
  return groupsOf(areas, text, state.grouping).map(
    ({ title, pictogram: path, passages }) =>
      html`<div class="group" ?hidden=${!passages.some((passage) => state.shown.has(passage))}>
        ${
          title
            ? html`<div class="group-title">
              ${path ? pictogram(path) : nothing}
              <div>${heading(context.headingLevel, title)}</div>
            </div>`
            : nothing
        }
        <ul role="list">
          ${passages.map((passage) => passageTemplate(passage, text, context, state, actions))}
        </ul>
      </div>`,
  );
}
