import type { AreaId, PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { heading } from '../parts/heading.js';
import { namedParties, partyMark } from '../parts/party-mark.js';
import { areaOf } from '../parts/area-of.js';
import { sentenceFor } from '../parts/sentence-for.js';
import type { AreaHead } from '../base/chunks.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';
import { BETWEEN, passageTemplate, type PassageState } from './passage.template.js';

/** By what the passages are put together. */
export type Grouping = 'area' | 'party' | 'none';

/** The state of the list. */
export interface ListState extends PassageState {
  readonly grouping: Grouping;
  /** Whether a filter narrows it: what it found is open. */
  readonly isNarrowed: boolean;
}

interface Group {
  readonly area?: AreaId;
  readonly by?: PartyId;
  readonly title?: string;
  readonly passages: readonly ListedPassage[];
}

function groupsOf(
  areas: readonly AreaHead[],
  { parties, passages }: CommitmentsChunk,
  grouping: Grouping,
): readonly Group[] {
  switch (grouping) {
    case 'none':
      return [{ passages }];
    case 'party':
      return namedParties(parties).map(([id, title]) => ({
        by: id,
        title,
        passages: passages.filter(({ by }) => by === id),
      }));
    default:
      return areas.map(({ id, title }) => ({
        area: id,
        title,
        passages: passages.filter((passage) => areaOf(passage) === id),
      }));
  }
}

/** Passages that follow each other and of which the same is said, so that it is said once. */
function runsOf(passages: readonly ListedPassage[]): readonly (readonly ListedPassage[])[] {
  const runs: ListedPassage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.by === passage.by && areaOf(last) === areaOf(passage)) run?.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** What is said of a run: its area and whose it is, as far as the title of the group does not say it. */
function runLabel(
  { by, ...passage }: ListedPassage,
  { parties, shortTitles }: CommitmentsChunk,
  grouping: Grouping,
): TemplateResult {
  const ofParty = grouping === 'party';
  const said = [grouping !== 'area' && shortTitles[areaOf(passage)], !ofParty && parties[by]];
  return html`<p class="by keep">
    ${ofParty ? nothing : partyMark(by)}${said.filter(Boolean).join(BETWEEN)}
  </p>`;
}

/** How many commitments and statements a group shows, in words. */
function countIn(
  passages: readonly ListedPassage[],
  { inGroup, messages: { separator } }: CommitmentsChunk,
): string {
  const statements = passages.filter(({ statement }) => statement).length;
  const commitments = passages.length - statements;
  return [
    commitments > 0 && sentenceFor(commitments, inGroup.commitments),
    statements > 0 && sentenceFor(statements, inGroup.statements),
  ]
    .filter(Boolean)
    .join(separator);
}

function runsTemplate(
  passages: readonly ListedPassage[],
  text: CommitmentsChunk,
  context: Context,
  state: ListState,
): TemplateResult {
  const { grouping, shown } = state;
  return html`<div class="runs">
    ${runsOf(passages).map(
      (run) => html`<div class="run" ?hidden=${!run.some((passage) => shown.has(passage))}>
        ${runLabel(run[0] as ListedPassage, text, grouping)}
        <ul role="list">
          ${run.map((passage) => passageTemplate(passage, text, context, state))}
        </ul>
      </div>`,
    )}
  </div>`;
}

/** The passages in their groups. Each stays in place when it is filtered out, and is only hidden. */
export function groupsTemplate(
  areas: readonly AreaHead[],
  text: CommitmentsChunk,
  context: Context,
  state: ListState,
): readonly TemplateResult[] {
  const { anchors, title: ofAll } = text;
  const { grouping, isNarrowed, shown } = state;
  const level = context.headingLevel + (ofAll ? 1 : 0);
  return groupsOf(areas, text, grouping).map(({ area, by, title, passages }) => {
    const found = passages.filter((passage) => shown.has(passage));
    const places = area && anchors?.[area].map((anchor) => html`<span id=${anchor}></span>`);
    const runs = runsTemplate(passages, text, context, state);
    if (!title) return runs;
    return html`${places}<details class="group fold" ?hidden=${found.length === 0} ?open=${isNarrowed}>
        <summary class="fold-title keep">
          ${heading(level, [by ? partyMark(by) : nothing, title])}
          <span class="group-count">${countIn(found, text)}</span>
        </summary>
        ${runs}
      </details>`;
  });
}
