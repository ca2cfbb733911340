import { fill } from '@a4p/declaration';
import type { CommitmentsChunk } from '../base/commitments-chunk.js';
import { areaParts, commitmentsNotice } from '../parts/commitments-notice.js';
import type { CommitmentFilter } from './commitment-filter.js';
import type { Grouping } from './commitment-list.template.js';

/** What narrows the list, in words: `Partie : États Membres`. */
function criteriaOf(
  { messages, shortTitles, parties }: CommitmentsChunk,
  { area, party, query }: CommitmentFilter,
): string {
  const criteria = [
    [messages.area, area && shortTitles[area]],
    [messages.party, party && parties[party]],
    [messages.words, query.trim()],
  ] as const;
  return criteria
    .filter(([, value]) => value)
    .map(([name, value]) => fill(messages.labelled, { name, value }))
    .join(messages.separator);
}

/**
 * The notice of a list: on all passages, on those of an area, or on those that were selected.
 *
 * @param content - the commitments
 * @param filter - what narrows the list
 * @param grouping - by what the passages are put together
 * @param count - how many are shown
 * @example listNotice(content.commitments, { area: 'conduct', party: '', query: '' }, 'area', 2);
 */
export function listNotice(
  content: CommitmentsChunk,
  filter: CommitmentFilter,
  grouping: Grouping,
  count: number,
): string {
  const { notices } = content;
  const { area, party, query } = filter;
  const byParty = grouping === 'party' || party !== '' ? [notices.byParty] : [];
  if (party !== '' || query.trim() !== '') {
    const selected = fill(notices.selected[count === 1 ? 'one' : 'several'], {
      n: String(count),
      criteria: criteriaOf(content, filter),
    });
    return commitmentsNotice(content, selected, ...byParty);
  }
  return commitmentsNotice(
    content,
    ...(area === '' ? [notices.all] : areaParts(content, area)),
    ...byParty,
  );
}
