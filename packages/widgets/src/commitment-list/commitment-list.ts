import { booleanProperty, toText } from '../base/attributes.js';
import type { AreaId, PartyId } from '@a4p/declaration';
import { html, nothing, type TemplateResult } from '#lit';
import { Announcer } from '../parts/announcer.js';
import { AnchoredElement } from '../parts/anchored-element.js';
import { filterForm, nothingFound, resetButton } from '../parts/filter-form.js';
import { heading } from '../parts/heading.js';
import { inferredNote } from '../parts/inferred.js';
import { printTitle } from '../parts/print-title.js';
import { sentenceFor } from '../parts/sentence-for.js';
import { markLine, sourceLine } from '../parts/source-line.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';
import { matchingPassages, type CommitmentFilter } from './commitment-filter.js';
import { citationOf } from './passage-citation.js';
import { download, exportPassages } from './export.js';
import { queryWords } from '../parts/query-words.js';
import { listNotice } from './list-notice.js';
import { commitmentListStyles } from './commitment-list.styles.js';
import { downloadsTemplate, fieldsOf } from './controls.template.js';
import { groupsTemplate, type Grouping } from './commitment-list.template.js';
import type { Cited, Row } from './passage.template.js';

const EVERYTHING: CommitmentFilter = { area: '', party: '', query: '' };

const isSet = (filter: CommitmentFilter): boolean =>
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
    filters: booleanProperty,
  };

  declare area: string | null;
  declare party: string | null;
  declare query: string | null;
  declare group: string | null;
  declare filters: boolean;

  readonly #rows = new WeakMap<ListedPassage, Row>();
  readonly #announcer = new Announcer(this);
  #cited: Cited | null = null;

  protected override render(): TemplateResult {
    const {
      areas: { areas, name },
      commitments: text,
    } = this.content;
    const { context } = this;
    const { messages } = text;
    const filter = this.#filter(text);
    const shown = matchingPassages(text, filter);
    const isNarrowed = isSet(filter);
    const grouping = this.choice('group', GROUPINGS, 'area');
    const notice = listNotice(text, filter, grouping, shown.size);
    const ofAll = (): string =>
      listNotice(text, EVERYTHING, filter.party ? 'party' : grouping, shown.size);
    const state = isNarrowed && this.filters ? countMessage(shown.size, text) : '';
    const status = this.#announcer.statusLine(state, shown.size === 0);
    const change = (changed: Partial<CommitmentFilter>): void => this.#choose(changed, text);
    const onReset = (): void => change(EVERYTHING);
    const groups = groupsTemplate(areas, text, context, {
      shown,
      grouping,
      isNarrowed,
      // None is marked for a letter that the next one outdates.
      words: this.#announcer.isWaiting ? [] : queryWords(filter.query, text.traditional),
      rows: this.#rows,
      cited: this.#cited,
      cite: (passage) => this.#cite(passage, text),
      leave: () => this.#answer(null, ''),
    });
    return html`${
      text.title ? heading(context.headingLevel, text.title) : printTitle(name)
    }${markLine(text.provenance)}
      ${
        // Who filters knows what is chosen; who gets the page on paper does not.
        this.filters && isNarrowed
          ? html`<p class="notice on-screen">${ofAll()}</p>
              <p class="notice in-print">${notice}</p>`
          : html`<p class="notice">${notice}</p>`
      }
      ${
        this.filters
          ? filterForm({
              messages,
              query: filter.query,
              isNarrowed: isNarrowed && shown.size > 0,
              onQuery: (query) => change({ query }),
              onReset,
              fields: fieldsOf(text, filter, change),
              status,
            })
          : status
      }
      ${inferredNote(text, shown)} ${groups}
      ${
        shown.size === 0
          ? nothingFound(
              messages.none,
              this.filters ? resetButton(messages.reset, onReset) : nothing,
            )
          : nothing
      }
      ${
        this.filters && shown.size > 0
          ? downloadsTemplate(text, (format) =>
              download(
                exportPassages([...shown], text, notice, format),
                `a4p-commitments.${context.locale}.${format}`,
              ),
            )
          : nothing
      }
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
    this.#announcer.wait();
    const detail: FilterDetail = { ...filter, count: shown.size };
    this.dispatchEvent(new CustomEvent('a4p-filter', { detail }));
  }

  /** Copies a citation with the address of the passage on this page. */
  #cite(passage: ListedPassage, text: CommitmentsChunk): void {
    const { id } = passage;
    const citation = citationOf(passage, text);
    copyText(citation).then(
      () => this.#answer({ id }, text.messages.cited),
      // Where the page may not write to the clipboard, the citation itself can be selected and copied.
      () => this.#answer({ id, byHand: citation }, citation),
    );
  }

  /** Answers where the button is, and to whoever does not see it. */
  #answer(cited: Cited | null, message: string): void {
    this.#cited = cited;
    this.#announcer.announce(message);
  }
}

/** How many passages are shown, in words. */
function countMessage(count: number, { messages, shown }: CommitmentsChunk): string {
  return count === 0 ? messages.none : sentenceFor(count, shown);
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
