import { countryName } from '@a4p/declaration/country-names';
import {
  continuation,
  endorsementTotals,
  endorsers,
  fill,
  formatDate,
  formatOf,
  sources,
  type Locale,
  type Source,
} from '@a4p/declaration';
import type { LegalMessages } from '../messages/legal/messages.js';

type Words = LegalMessages['sources'];

/** What is taken from a source, as the data say it. */
function usesOf({ id }: Source, locale: Locale, { uses }: Words): readonly string[] {
  const { comma } = formatOf(locale);
  const totals = endorsementTotals.filter(({ source }) => source === id);
  const states = endorsers.states.named.filter((state) => state.sources.some((one) => one === id));
  const names = states.map(({ iso2 }) => countryName(iso2, locale));
  return [
    ...(id === 'page' ? [uses.page] : []),
    ...totals.map(({ date }) => fill(uses.total, { date: formatDate(date, locale) })),
    ...(continuation.source === id ? [uses.next] : []),
    ...(names.length > 0 ? [fill(uses.states, { names: names.join(comma) })] : []),
  ];
}

/** A source, as a page in a language names it. */
export interface NamedSource extends Pick<Source, 'id' | 'publisher' | 'title' | 'href' | 'copy'> {
  /** The language of the document, as a tag and by name. */
  readonly lang: string;
  readonly language: string;
  /** `null` where it bears none. */
  readonly date: string | null;
  readonly uses: string;
}

/**
 * Every source of the data, with what was taken from it.
 *
 * @param locale - the language of the page
 * @param words - the page's words for sources
 * @example sourcesIn('fr', messages.sources)[1]?.date; // '26 septembre 2018'
 */
export function sourcesIn(locale: Locale, words: Words): readonly NamedSource[] {
  const { intl, comma } = formatOf(locale);
  const languages = new Intl.DisplayNames(intl, { type: 'language' });
  // The United Nations spells English in Arabic in another way than browsers do.
  const nameOf = (lang: string): string =>
    (languages.of(lang) ?? lang).replace('الإنجليزية', 'الإنكليزية');
  return sources.map((source: Source) => ({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    href: source.href,
    ...(source.copy !== undefined && { copy: source.copy }),
    lang: source.lang,
    language: nameOf(source.lang),
    date: source.date && formatDate(source.date, locale),
    uses: usesOf(source, locale, words).join(comma),
  }));
}
