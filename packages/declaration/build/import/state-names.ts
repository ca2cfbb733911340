import { countries, type CountryCode } from '../../src/countries.js';
import { countryName } from '../../src/country-names.js';
import { searchKey } from '../../src/fold.js';
import { locales } from '../../src/locales.js';
import { nearestOf } from './nearest.js';

/** A State with a name of it, folded. */
interface Named {
  readonly iso2: CountryCode;
  readonly key: string;
}

/** Names as they are compared: without accents, case, quotes, dashes, and an article in brackets. */
const keyOf = (name: string): string =>
  searchKey(name.replace(/ \((?:la|le|les|l['’]|the|el|las|los)\)$/i, '')).replaceAll('-', ' ');

const all: readonly Named[] = countries.flatMap(({ iso2 }) =>
  locales.map(({ id }) => ({ iso2, key: keyOf(countryName(iso2, id)) })),
);

/** Words of names that tell no State from another. */
const COMMON = new Set(
  'republic republique republica democratic democratique democratica islands iles islas kingdom united state states etats estados people populaire popular and et the saint republika respublika'.split(
    ' ',
  ),
);

const wordsOf = (key: string): readonly string[] =>
  key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !COMMON.has(word));

/** The States whose names hold a word of what was given. */
function candidates(key: string): readonly CountryCode[] {
  const words = wordsOf(key);
  const found = all.filter((named) => wordsOf(named.key).some((word) => words.includes(word)));
  return [...new Set(found.map(({ iso2 }) => iso2))];
}

/** The State whose name is nearest, if any is near. */
function misspelt(key: string): readonly CountryCode[] {
  const nearest = nearestOf(
    key,
    all.map((named) => named.key),
  );
  return all.flatMap((named) => (named.key === nearest ? [named.iso2] : [])).slice(0, 1);
}

/** What a name stands for: a State, or what may have been meant. */
export type Recognized =
  { readonly iso2: CountryCode } | { readonly iso2: null; readonly advice: string };

const inFrenchAndEnglish = (iso2: CountryCode): string =>
  `${iso2} (${countryName(iso2, 'en')}, ${countryName(iso2, 'fr')})`;

/**
 * The State that a code or a name stands for. A name that the United Nations use always means its State;
 * any other is never guessed: what may have been meant is listed.
 *
 * @param given - ISO 3166-1 alpha-2 or alpha-3, or the United Nations' name in any of the six languages
 * @example recognizeState('Guinée'); // { iso2: 'GN' }
 */
export function recognizeState(given: string): Recognized {
  const code = given.trim().toUpperCase();
  const byCode = countries.find(({ iso2, iso3 }) => iso2 === code || iso3 === code);
  if (byCode) return { iso2: byCode.iso2 };
  const key = keyOf(given);
  const named = [...new Set(all.filter((name) => name.key === key).map(({ iso2 }) => iso2))];
  if (named.length === 1) return { iso2: named[0] as CountryCode };
  const meant = [named, candidates(key), misspelt(key)].find(({ length }) => length > 0) ?? [];
  const names = meant.map(inFrenchAndEnglish).join(' or ');
  return { iso2: null, advice: names && ` Did you mean ${names}? Write the code.` };
}
