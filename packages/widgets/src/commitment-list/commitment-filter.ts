import { fold, searchKey, type AreaId, type Folded, type PartyId } from '@a4p/declaration';
import { areaOf } from '../parts/area-of.js';
import { queryWords } from '../parts/query-words.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';

/** What a reader or the page narrows the list to; an empty string narrows nothing. */
export interface CommitmentFilter {
  readonly area: AreaId | '';
  readonly party: PartyId | '';
  readonly query: string;
}

/** What is searched of a passage. */
interface Searched {
  readonly lead: string;
  readonly text: Folded;
}

/** Folded once each and not at every keystroke. */
const searched = new WeakMap<ListedPassage, Searched>();

/** What is searched of a passage, folded. */
export function searchedOf(passage: ListedPassage): Searched {
  let found = searched.get(passage);
  if (!found) {
    const { lead = '', text, shown = text } = passage;
    searched.set(passage, (found = { lead: searchKey(lead), text: fold(shown) }));
  }
  return found;
}

function has(passage: ListedPassage, word: string): boolean {
  const { lead, text } = searchedOf(passage);
  return text.key.includes(word) || lead.includes(word);
}

/**
 * The passages that pass a filter: by area, by party, and by every word of the query.
 *
 * @example matchingPassages(content.commitments, { area: 'conduct', party: '', query: '' });
 */
export function matchingPassages(
  { passages, traditional }: Pick<CommitmentsChunk, 'passages' | 'traditional'>,
  { area, party, query }: CommitmentFilter,
): ReadonlySet<ListedPassage> {
  const words = queryWords(query, traditional);
  return new Set(
    passages.filter(
      (passage) =>
        (area === '' || areaOf(passage) === area) &&
        (party === '' || passage.by === party) &&
        words.every((word) => has(passage, word)),
    ),
  );
}
