import {
  formatDate,
  formatOf,
  joinSentences,
  type EndorsementTotal,
  type EndorsingState,
  type Locale,
  type Source,
  type SourceId,
} from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import type { Around, CitedSource, Provenance } from '../../src/base/chunks.js';
import type { Messages } from '../../messages/messages.js';
import type { Known } from './known.js';

/** The totals that the United Nations give, the oldest first. */
export function unTotals({ totals, findSource }: Known): readonly EndorsementTotal[] {
  return totals
    .filter(({ source }) => findSource(source).publisher.startsWith('United Nations'))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/**
 * A source as it is cited in a language: in words where there are any, else by its title or publisher.
 *
 * @param id - the id of the source
 * @param locale - the language
 * @param messages - the messages of that language
 * @example cited('kagame-2018', 'fr', messages, known); // { words: 'Paul Kagame', lang: 'en', href: … }
 */
export function cited(
  id: SourceId,
  locale: Locale,
  { sources: { generalDebate: speech, described } }: Messages,
  { findSource }: Known,
): CitedSource {
  const { title, publisher, lang, href, generalDebate }: Source = findSource(id);
  const words = generalDebate
    ? speech.replace('{state}', countryName(generalDebate.state, locale))
    : (described as Readonly<Partial<Record<SourceId, string>>>)[id];
  return words ? { words, lang: locale, href } : { words: title ?? publisher, lang, href };
}

/** What is said with a total: where figures come from, and its own source in a sentence. */
export function figureSource(
  { source }: EndorsementTotal,
  locale: Locale,
  messages: Messages,
  known: Known,
): { readonly provenance: Provenance; readonly source: Around; readonly cited: CitedSource } {
  return {
    provenance: { source: messages.source.figures },
    source: [joinSentences(locale, messages.sources.one, ''), formatOf(locale).fullStop],
    cited: cited(source, locale, messages, known),
  };
}

const AT_THE_LATEST = ['byYear', 'byMonth', 'byDay'] as const;

/** When a State endorsed, in words as precise as the source; nothing where no date is known. */
export function whenEndorsed(
  { on, notLaterThan }: EndorsingState,
  locale: Locale,
  when: Messages['endorserList']['when'],
): string | undefined {
  const date = on ?? notLaterThan;
  if (date === undefined) return undefined;
  const precision = date.split('-').length - 1;
  const sentence = on ? when.on : when[AT_THE_LATEST[precision] ?? 'byDay'];
  return sentence.replace('{date}', formatDate(date, locale));
}

/** The named States, as the language sorts them. */
export function namedStates(locale: Locale, { named }: Known): readonly EndorsingState[] {
  const { compare } = new Intl.Collator(locale);
  return named.toSorted((a, b) =>
    compare(countryName(a.iso2, locale), countryName(b.iso2, locale)),
  );
}
