import {
  endorsementTotals,
  endorsers,
  findSource,
  type CountryCode,
  type Source,
  type SourceId,
} from '@a4p/declaration';

/** A document that gives a fact. */
export type CitedSource = Pick<Source, 'title' | 'publisher' | 'lang' | 'href'>;

/** A dated number with the document that gives it. */
export interface SourcedTotal {
  readonly date: string;
  readonly states: number;
  readonly organizations: number | null;
  readonly source: CitedSource;
}

/** A State that sources name, with its date: one of `on` and `notLaterThan`. */
export interface NamedState {
  readonly id: CountryCode;
  readonly on?: string;
  readonly notLaterThan?: string;
  readonly sources: readonly CitedSource[];
}

function cited(id: SourceId): CitedSource {
  const { title, publisher, lang, href } = findSource(id);
  return { title, publisher, lang, href };
}

/** The totals joined to their sources, at build time, so that no other source is shipped. */
export function sourcedTotals(): readonly SourcedTotal[] {
  return endorsementTotals.map((total) => ({ ...total, source: cited(total.source) }));
}

/** The named States joined to their sources, at build time. */
export function sourcedStates(): readonly NamedState[] {
  return endorsers.states.named.map(({ iso2, sources, ...when }) => ({
    id: iso2,
    ...when,
    sources: sources.map(cited),
  }));
}
