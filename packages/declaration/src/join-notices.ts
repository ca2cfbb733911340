import { documentName } from './document-name.js';
import { formatDate } from './date.js';
import { fill } from './fill.js';
import { joinSentences, type Locale } from './locales.js';
import type { Declaration } from './model/declaration.js';
import { pageCommitments, statements } from './passages.js';
import type { ListRecords } from './records.js';
import type { Text } from './text.js';

type Notices = Declaration['notices'];

/** On passages: what the page states, what is there of it, and whose division it is. */
function onPassages(locale: Locale, { notices }: Text): Omit<Notices, 'states'> {
  const { stated, division, commitmentsShort } = notices;
  const shown = fill(notices.shown, {
    n: String(pageCommitments.length),
    m: String(statements.length),
  });
  const commitments = joinSentences(locale, stated, shown, division);
  return { commitments, stated, shown, division, commitmentsShort };
}

/** On the Declaration's own list: where it is from, and whether it is all of it. */
function onOfficialList(
  locale: Locale,
  { notices: { official } }: Text,
  { source, complete, commitments }: NonNullable<ListRecords['official']>,
  findSource: ListRecords['findSource'],
): Omit<Notices, 'states'> {
  const n = commitments.length;
  const stated = fill(complete ? official.complete : n === 1 ? official.one : official.several, {
    n: String(n),
    document: documentName(findSource(source), locale),
  });
  return { commitments: stated, stated, shown: null, division: null, commitmentsShort: stated };
}

/** On the States: that their list is partial, or which document it is. */
function onStates(locale: Locale, { notices }: Text, { states, findSource }: ListRecords): string {
  if (!states) return notices.states;
  const { byDay, byMonth } = notices.statesComplete;
  return fill(/^\d{4}-\d{2}-\d{2}$/.test(states.asOf) ? byDay : byMonth, {
    n: String(states.count),
    date: formatDate(states.asOf, locale),
    document: documentName(findSource(states.source), locale),
  });
}

/** What is to be shown with the lists, by what they are. */
export function joinNotices(locale: Locale, text: Text, records: ListRecords): Notices {
  const { official, findSource } = records;
  return {
    ...(official ? onOfficialList(locale, text, official, findSource) : onPassages(locale, text)),
    states: onStates(locale, text, records),
  };
}
