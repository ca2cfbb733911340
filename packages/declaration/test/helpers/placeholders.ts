/**
 * Lists for rehearsals, made up in memory and called so: no text in them is of the United Nations, and
 * none is kept as a file.
 */
import { areas, countries, endorsers, locales, parties, type Locale } from '../../src/index.js';
import { countryName } from '../../src/country-names.js';

const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Numbers as a source may have them: some repeat, some have a letter. */
const numberAt = (index: number): string => (index === 5 ? '5 a' : String((index % 43) + 1));

/** A CSV of commitments, the header first. */
export function placeholderCommitments(count: number, extra = ''): string {
  const rows = Array.from({ length: count }, (_, index) => [
    numberAt(index),
    areas[index % areas.length]?.id ?? '',
    parties[index % parties.length]?.id ?? '',
    ...(['ar', 'en', 'es', 'fr', 'ru', 'zh'] satisfies Locale[]).map(
      (locale) => `PLACEHOLDER ${index + 1} ${locale}${extra}`,
    ),
  ]);
  return [['number', 'area', 'by', 'ar', 'en', 'es', 'fr', 'ru', 'zh'], ...rows]
    .map((row) => row.map(cell).join())
    .join('\r\n');
}

/** A State by a code, or by its name in one of the languages. */
function stateAt(index: number): string {
  const named = endorsers.states.named.map(({ iso2 }) => iso2);
  const others = countries.filter(
    ({ iso2, observer }) => !observer && !(named as readonly string[]).includes(iso2),
  );
  const iso2 = [...named, ...others.map((country) => country.iso2)][index] ?? 'FR';
  const locale = locales[index % 8]?.id;
  if (locale) return countryName(iso2, locale);
  return index % 8 === 6 ? iso2 : (countries.find((country) => country.iso2 === iso2)?.iso3 ?? '');
}

/** A CSV of States without dates, the header first. */
export function placeholderStates(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `${cell(stateAt(index))},`);
  return ['state,date', ...rows].join('\n');
}
