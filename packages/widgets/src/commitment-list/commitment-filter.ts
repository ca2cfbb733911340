import { searchKey, type AreaId, type PartyId } from '@a4p/declaration';
import { areaOf } from '../parts/area-of.js';
import { queryWords } from '../parts/query-words.js';
import type { CommitmentsChunk, ListedPassage } from '../base/chunks.js';

/** What a reader or the page narrows the list to; an empty string narrows nothing. */
export interface CommitmentFilter {
  readonly area: AreaId | '';
  readonly party: PartyId | '';
  readonly query: string;
}

/** The keys of texts, made once each and not at every keystroke. */
const keys = new WeakMap<ListedPassage, string>();

function keyOf(passage: ListedPassage): string {
  let key = keys.get(passage);
  if (key === undefined)
    keys.set(passage, (key = searchKey(`${passage.lead ?? ''} ${passage.text}`)));
  return key;
}

/** The last question and its answer: a list asks twice for what a reader chose. */
let last = { key: '', passages: [] as readonly ListedPassage[], shown: new Set<ListedPassage>() };

/**
 * The passages that pass a filter: by area, by party, and by every word of the query.
 *
 * @example matchingPassages(content.commitments, { area: 'conduct', party: '', query: '' });
 */
export function matchingPassages(
  { passages, traditional }: Pick<CommitmentsChunk, 'passages' | 'traditional'>,
  { area, party, query }: CommitmentFilter,
): ReadonlySet<ListedPassage> {
  const key = [area, party, query].join();
  if (last.passages === passages && last.key === key) return last.shown;
  const words = queryWords(query, traditional);
  const shown = new Set(
    passages.filter(
      (passage) =>
        (area === '' || areaOf(passage) === area) &&
        (party === '' || passage.by === party) &&
        words.every((word) => keyOf(passage).includes(word)),
    ),
  );
  last = { key, passages, shown };
  return shown;
}
