import { fill, type AreaId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { field, filterForm, valueOf } from '../parts/filter-form.js';
import { heading } from '../parts/heading.js';
import { partyMark } from '../parts/party-mark.js';
import { areaOf } from '../parts/area-of.js';
import type { AreaHead, CommitmentsChunk, ListedPassage } from '../base/chunks.js';
import { searchedOf, type CommitmentFilter } from './commitment-filter.js';
import { withMarks } from '../parts/query-words.js';
import { originOf } from './origin-of.js';
import { OMISSION } from './passage-citation.js';
import { FORMATS, type Format } from './export.js';

/** By what the passages are put together. */
export type Grouping = 'area' | 'party' | 'none';

/** What the controls do. */
export interface ListActions {
  readonly change: (changed: Partial<CommitmentFilter>) => void;
  readonly reset: () => void;
  readonly cite: (passage: ListedPassage) => void;
  readonly download: (format: Format) => void;
}

/** The state of the list. */
export interface ListState {
  readonly shown: ReadonlySet<ListedPassage>;
  readonly grouping: Grouping;
  /** The words searched for. */
  readonly words: readonly string[];
  readonly rows: WeakMap<ListedPassage, Row>;
}

/** A passage as it was last rendered: a keystroke makes those anew only that come or go. */
export interface Row {
  readonly key: string;
  readonly template: TemplateResult;
}

/** The named search region: words, area, party, reset. */
export function filterTemplate(
  { messages, shortTitles, parties }: CommitmentsChunk,
  filter: CommitmentFilter,
  { change, reset, download }: ListActions,
): TemplateResult {
  const select = (
    name: 'area' | 'party',
    all: string,
    options: Readonly<Record<string, string>>,
  ): TemplateResult =>
    field(
      messages[name],
      html`<select @change=${(event: Event) => change({ [name]: valueOf(event) })}>
      ${[['', all] as const, ...Object.entries(options)].map(
        ([value, title]) =>
          html`<option value=${value} .selected=${value === filter[name]}>${title}</option>`,
      )}
    </select>`,
    );
  return filterForm({
    messages,
    query: filter.query,
    onQuery: (query) => change({ query }),
    onReset: reset,
    fields: [
      select('area', messages.allAreas, shortTitles),
      select('party', messages.allParties, parties),
    ],
    foot: html`<p class="downloads">
      ${FORMATS.map(
        (format) =>
          html`<button type="button" @click=${() => download(format)}>
            ${fill(messages.download, { format: format.toUpperCase() })}
          </button>`,
      )}
    </p>`,
  });
}

/** The words of a passage, those searched for marked; nothing is folded where nothing is searched for. */
function marked(
  passage: ListedPassage,
  words: readonly string[],
): string | readonly (string | TemplateResult)[] {
  const { text, shown = text } = passage;
  return words.length === 0 ? shown : withMarks(shown, searchedOf(passage).text, words);
}

function passageTemplate(
  passage: ListedPassage,
  { messages, notices, origins, parties, shortTitles }: CommitmentsChunk,
  { current }: Context,
  { shown, grouping, words, rows }: ListState,
  { cite }: ListActions,
): TemplateResult {
  const { id } = passage;
  const isHidden = !shown.has(passage);
  const key = [isHidden, id === current, grouping, ...(isHidden ? [] : words)].join();
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
      ${passage.number ? [html`<b>${passage.number}</b>`, ' '] : nothing}${
        passage.lead
          ? [
              html`<span class="lead">${passage.lead}${notices.space}${OMISSION}</span>`,
              notices.space,
            ]
          : nothing
      }${marked(passage, words)}
    </p>
    <p class="meta">
      <span
        >${partyMark(passage.by)}${
          passage.inferred ? fill(messages.inferred, { party }) : party
        }</span
      >
      ${grouping === 'area' ? nothing : html`<span>${shortTitles[areaOf(passage)]}</span>`}
      ${passage.statement ? html`<span>${messages.statement}</span>` : nothing}
      ${origins.length > 1 ? html`<span>${originOf(passage, origins).said.mark}</span>` : nothing}
      <button
        class="needs-script"
        type="button"
        aria-describedby="text-${id}"
        @click=${() => cite(passage)}
      >
        ${messages.cite}
      </button>
    </p>
  </li>`;
  rows.set(passage, { key, template });
  return template;
}

interface Group {
  readonly id?: AreaId;
  readonly title?: string;
  readonly passages: readonly ListedPassage[];
}

function groupsOf(
  areas: readonly AreaHead[],
  text: CommitmentsChunk,
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
  areas: readonly AreaHead[],
  text: CommitmentsChunk,
  context: Context,
  state: ListState,
  actions: ListActions,
): readonly TemplateResult[] {
  const { anchors, title: ofAll } = text;
  const level = context.headingLevel + (ofAll ? 1 : 0);
  return groupsOf(areas, text, state.grouping).map(
    ({ id, title, passages }) =>
      html`${id && anchors?.[id].map((anchor) => html`<span id=${anchor}></span>`)}<div class="group" ?hidden=${!passages.some((passage) => state.shown.has(passage))}>
        ${title ? html`<div class="group-title">${heading(level, title)}</div>` : nothing}
        <ul role="list">
          ${passages.map((passage) => passageTemplate(passage, text, context, state, actions))}
        </ul>
      </div>`,
  );
}
