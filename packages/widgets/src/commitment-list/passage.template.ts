import { html, nothing, type TemplateResult } from '#lit';
import type { Context } from '../base/element.js';
import { inferredSign } from '../parts/inferred.js';
import { withMarks } from '../parts/query-words.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';
import { searchedOf } from './commitment-filter.js';
import { originOf } from './origin-of.js';
import { OMISSION } from './passage-citation.js';

/** A passage as it was last rendered: a keystroke makes those anew only that come or go. */
export interface Row {
  readonly key: string;
  readonly template: TemplateResult;
}

/** A passage that a reader has cited. */
export interface Cited {
  readonly id: string;
  /** The citation itself where the page may not write to the clipboard, to be copied by hand. */
  readonly byHand?: string;
}

/** What the passages are told besides their words. */
export interface PassageState {
  readonly shown: ReadonlySet<ListedPassage>;
  /** The words searched for. */
  readonly words: readonly string[];
  readonly cited: Cited | null;
  readonly rows: WeakMap<ListedPassage, Row>;
  readonly cite: (passage: ListedPassage) => void;
  /** The reader has gone on. */
  readonly leave: () => void;
}

/** One sheet before another. */
const COPY = 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3';

/** What stands between things said of a passage. */
export const BETWEEN = ' · ';

/** The words of a passage, those searched for marked; nothing is folded where nothing is searched for. */
function marked(
  passage: ListedPassage,
  words: readonly string[],
): string | readonly (string | TemplateResult)[] {
  const { text, shown = text } = passage;
  return words.length === 0 ? shown : withMarks(shown, searchedOf(passage).text, words);
}

function citeButton(
  passage: ListedPassage,
  { messages }: CommitmentsChunk,
  isCited: boolean,
  { cite, leave }: PassageState,
): TemplateResult {
  return html`<button
    class=${isCited ? 'cite cited needs-script' : 'cite needs-script'}
    type="button"
    aria-describedby="text-${passage.id}"
    @click=${() => cite(passage)}
    @blur=${isCited ? leave : nothing}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${COPY}></path></svg
    ><span class=${isCited ? '' : 'visually-hidden'}>${isCited ? messages.cited : messages.cite}</span>
  </button>`;
}

/**
 * A passage: its words, what is said of it that is not said of its neighbours, and the button that
 * copies a citation and answers in its own place.
 *
 * @param passage - the passage
 * @param text - the commitments in the language shown
 * @param context - the id that the page's address names
 * @param state - what is shown, searched for and cited
 */
export function passageTemplate(
  passage: ListedPassage,
  text: CommitmentsChunk,
  { current }: Context,
  state: PassageState,
): TemplateResult {
  const { messages, notices, origins } = text;
  const { cited, rows, shown, words } = state;
  const { id, lead, number, statement } = passage;
  const isHidden = !shown.has(passage);
  const isCited = cited?.id === id;
  const byHand = isCited ? cited.byHand : undefined;
  const key = [isHidden, id === current, isCited, byHand, ...(isHidden ? [] : words)].join();
  const row = rows.get(passage);
  if (row?.key === key) return row.template;
  const said = [
    statement && messages.statement,
    origins.length > 1 && originOf(passage, origins).said.mark,
  ].filter(Boolean);
  const template = html`<li
    id=${id}
    class=${id === current ? 'item current' : 'item'}
    part="item"
    ?hidden=${isHidden}
  >
    ${said.length > 0 ? html`<p class="meta">${said.join(BETWEEN)}</p>` : nothing}
    <p class="text">
      <span part="text" id="text-${id}">${number ? [html`<b>${number}</b>`, ' '] : nothing}${
        lead
          ? [html`<span class="lead">${lead}${notices.space}${OMISSION}</span>`, notices.space]
          : nothing
      }${marked(passage, words)}</span
      >${inferredSign(passage)}${citeButton(passage, text, isCited && !byHand, state)}
    </p>
    ${byHand ? html`<p class="notice citation">${byHand}</p>` : nothing}
  </li>`;
  rows.set(passage, { key, template });
  return template;
}
