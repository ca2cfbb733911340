import { endorsementTotals, endorsers, findSource, type SourceId } from '@a4p/declaration';
import type { CitedSource, DatedTotal, NamedState, SourcedTotal } from '../../src/base/chunks.js';

function cited(id: SourceId): CitedSource {
  const { title, publisher, lang, href } = findSource(id);
  return { title, publisher, lang, href };
}

/** The totals, at build time. */
export function datedTotals(): readonly DatedTotal[] {
  return endorsementTotals.map(({ date, states, organizations }) => ({
    date,
    states,
    organizations,
  }));
}

/** The latest total that gives both numbers, joined to its source, at build time. */
export function latestFullTotal(): SourcedTotal {
  const latest = endorsementTotals.findLast(({ organizations }) => organizations !== null);
  if (!latest) throw new Error('expected a total that gives both numbers; got none.');
  const { date, states, organizations, source } = latest;
  return { date, states, organizations: organizations ?? 0, source: cited(source) };
}

/** The named States joined to their sources, at build time. */
export function sourcedStates(): readonly NamedState[] {
  return endorsers.states.named.map(({ iso2, sources, ...when }) => ({
    id: iso2,
    ...when,
    sources: sources.map(cited),
  }));
}
