import { toText } from '../base/attributes.js';
import type { AreaId, PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import { Announcer } from '../parts/announcer.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { heading } from '../parts/heading.js';
import { sentenceFor } from '../parts/sentence-for.js';
import { markLine, sourceLine } from '../parts/source-line.js';
import type { CommitmentsChunk, ListedPassage } from '../base/chunks.js';
import { matchingPassages, type CommitmentFilter } from './commitment-filter.js';
import { citationOf } from './passage-citation.js';
import { download, exportPassages, type Format } from './export.js';
import { queryWords } from '../parts/query-words.js';
import { listNotice } from './list-notice.js';
import { commitmentListStyles } from './commitment-list.styles.js';
import {
  filterTemplate,
  groupsTemplate,
  type Grouping,
  type Row,
} from './commitment-list.template.js';

const EVERYTHING: CommitmentFilter = { area: '', party: '', query: '' };

const isNarrowed = (filter: CommitmentFilter): boolean =>
  Object.values(filter).some((value: string) => value.trim() !== '');

const GROUPINGS: readonly Grouping[] = ['area', 'party', 'none'];

/** What `a4p-filter` says. */
export interface FilterDetail extends CommitmentFilter {
  /** How many passages are shown. */
  readonly count: number;
}

/**
 * The commitments and statements that the source page states, to be read whole or filtered; once it is
 * there, the Declaration's own list in their place. Numbers show only where the source gives them.
 *
 * @element a4p-commitment-list
 *
 * @attr {AreaId} area - show this area only; all if not given or unknown
 * @attr {PartyId} party - show what this party holds only; all if not given or unknown
 * @attr {string} query - show passages with all of these words only
 * @attr {area|party|none} [group=area] - by what the passages are put together
 * @attr {boolean} filters - shows the controls with which a reader filters
 *
 * @fires {CustomEvent<FilterDetail>} a4p-filter - after a reader changed the filter: `area`, `party`, `query`, and `count`, the passages shown; does not bubble
 *
 * @csspart filter - the controls
 * @csspart title - the title of a group
 * @csspart item - a passage with what is said of it
 * @csspart text - the words of a passage
 *
 * @cssprop --a4p-radius - the corners of the controls
 * @cssprop --a4p-gap - the space between a group's title and its passages
 *
 * @example
 * <a4p-commitment-list filters lang="fr">La Déclaration détaille 45 engagements.</a4p-commitment-list>
 */
export class A4pCommitmentList extends AnchoredElement<'areas' | 'commitments'> {
  static override readonly tagName = 'a4p-commitment-list';
  static override readonly chunks = ['areas', 'commitments'] as const;
  static override styles = [super.styles, commitmentListStyles];
  static override properties = {
    area: {},
    party: {},
    query: {},
    group: {},
    filters: { type: Boolean },
  };

  declare area: string | null;
  declare party: string | null;
  declare query: string | null;
  declare group: string | null;
  declare filters: boolean;

  readonly #rows = new WeakMap<ListedPassage, Row>();
  readonly #announcer = new Announcer(this);

  protected override render(): TemplateResult {
    const {
      areas: { areas },
      commitments: text,
    } = this.content;
    const { context } = this;
    const filter = this.#filter(text);
    const shown = matchingPassages(text, filter);
    // None is marked for a letter that the next one outdates.
    const words = this.#announcer.isWaiting ? [] : queryWords(filter.query, text.traditional);
    const grouping = this.choice('group', GROUPINGS, 'area');
    const actions = {
      change: (changed: Partial<CommitmentFilter>) => this.#choose(changed, text),
      reset: () => this.#choose(EVERYTHING, text),
      cite: (passage: ListedPassage) => this.#cite(passage, text),
      download: (format: Format) => {
        download(
          exportPassages([...shown], text, notice, format),
          `a4p-commitments.${context.locale}.${format}`,
        );
      },
    };
    const notice = listNotice(text, filter, grouping, shown.size);
    const ofAll = listNotice(text, EVERYTHING, grouping, shown.size);
    return html`${text.title ? heading(context.headingLevel, text.title) : nothing}
      ${markLine(text.provenance)} ${this.filters ? filterTemplate(text, filter, actions) : nothing}
      ${
        // Who filters knows what is chosen; who gets the page on paper does not.
        this.filters && isNarrowed(filter)
          ? html`<p class="notice on-screen">${ofAll}</p>
              <p class="notice in-print">${notice}</p>`
          : html`<p class="notice">${notice}</p>`
      }
      ${this.#announcer.statusLine()}
      ${groupsTemplate(areas, text, context, { shown, grouping, words, rows: this.#rows }, actions)}
      ${shown.size === 0 ? html`<p class="none">${text.messages.none}</p>` : nothing}
      <slot name="extra"></slot>
      ${sourceLine(text.provenance)}`;
  }

  #filter({ shortTitles, parties }: CommitmentsChunk): CommitmentFilter {
    return {
      area: this.choice('area', Object.keys(shortTitles) as AreaId[], ''),
      party: this.choice('party', Object.keys(parties) as PartyId[], ''),
      query: toText(this.query) ?? '',
    };
  }

  #choose(changed: Partial<CommitmentFilter>, text: CommitmentsChunk): void {
    Object.assign(this, changed);
    const filter = this.#filter(text);
    const shown = matchingPassages(text, filter);
    this.#announcer.announceOncePaused(() => countMessage(shown, text));
    const detail: FilterDetail = { ...filter, count: shown.size };
    this.dispatchEvent(new CustomEvent('a4p-filter', { detail }));
  }

  /** Copies a citation with the address of the passage on this page. */
  #cite(passage: ListedPassage, text: CommitmentsChunk): void {
    const citation = citationOf(passage, text);
    copyText(citation).then(
      () => this.#announcer.announce(text.messages.cited),
      // Where the page may not write to the clipboard, the citation itself can be selected and copied.
      () => this.#announcer.announce(citation),
    );
  }
}

/** How many passages are shown, in words. */
function countMessage(
  { size }: ReadonlySet<ListedPassage>,
  { messages, shown }: CommitmentsChunk,
): string {
  return size === 0 ? messages.none : sentenceFor(size, shown);
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

declare global {
  interface HTMLElementTagNameMap {
    'a4p-commitment-list': A4pCommitmentList;
  }
  interface HTMLElementEventMap {
    'a4p-filter': CustomEvent<FilterDetail>;
  }
}
