import type { CountryCode } from './countries.js';
import { names as ar } from '../content/country-names/ar.js';
import { names as en } from '../content/country-names/en.js';
import { names as es } from '../content/country-names/es.js';
import { names as fr } from '../content/country-names/fr.js';
import { names as ru } from '../content/country-names/ru.js';
import { names as zh } from '../content/country-names/zh.js';
import type { Locale } from './locales.js';

const tables: Readonly<Record<Locale, Readonly<Record<CountryCode, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/**
 * The United Nations' short name of a Member or observer State, from this package's own table: Node
 * and browsers do not agree on these names.
 *
 * @param iso2 - its ISO 3166-1 alpha-2 code, in capitals
 * @param locale - one of the six languages
 * @throws RangeError for any other code, such as that of an organization, or another language
 * @example countryName('TR', 'fr'); // 'Türkiye'
 */
export function countryName(iso2: CountryCode, locale: Locale): string {
  if (!Object.hasOwn(tables, locale)) {
    throw new RangeError(
      `countryName: expected one of ${Object.keys(tables).join(', ')}; got "${locale}".`,
    );
  }
  const names = tables[locale];
  if (!Object.hasOwn(names, iso2)) {
    throw new RangeError(
      `countryName: expected the ISO 3166-1 alpha-2 code of a Member or observer State of the United Nations, such as FR; got "${iso2}".`,
    );
  }
  return names[iso2];
}
