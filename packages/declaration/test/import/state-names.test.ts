/** How a State is recognized by its name. */
import { describe, expect, test } from 'vitest';
import { recognizeState } from '../../build/import/state-names.js';
import { countryName } from '../../src/country-names.js';
import { countries, locales } from '../../src/index.js';

describe('the name of a State', () => {
  test('in any of the six languages, or its code, always means that State', () => {
    for (const { iso2, iso3 } of countries) {
      const given = [
        iso2,
        iso3,
        iso3.toLowerCase(),
        ...locales.map(({ id }) => countryName(iso2, id)),
      ];
      for (const name of given) expect(recognizeState(name), name).toEqual({ iso2 });
    }
  });

  test.each([
    ['Guinée', 'GN'],
    ['Congo', 'CG'],
    ['Niger', 'NE'],
    ['Dominique', 'DM'],
    ['cote d’ivoire', 'CI'],
    ["CÔTE D'IVOIRE", 'CI'],
    ['France (la)', 'FR'],
    ['Guinea Bissau', 'GW'],
  ])('"%s" is %s', (name, iso2) => {
    expect(recognizeState(name)).toEqual({ iso2 });
  });

  test.each([
    ['Corée', ['KP', 'KR']],
    ['Congo-Kinshasa', ['CD', 'CG']],
    ['Frnace', ['FR']],
    ['Atlantis', []],
    ['', []],
  ])('"%s" is none: every candidate is listed', (name, codes) => {
    const found = recognizeState(name);
    expect(found.iso2).toBeNull();
    const advice = found.iso2 === null ? found.advice : '';
    expect([...advice.matchAll(/\b[A-Z]{2}\b(?= \()/g)].map(([code]) => code)).toEqual(codes);
  });
});
