import { expect, test } from 'vitest';
import { countryName } from '../src/country-names.js';
import { countries, endorsers, locales, type CountryCode, type Locale } from '../src/index.js';

test('knows the 193 Member States and the two observers', () => {
  expect(countries.filter(({ observer }) => !observer)).toHaveLength(193);
  expect(countries.filter(({ observer }) => observer).map(({ iso2 }) => iso2)).toEqual([
    'PS',
    'VA',
  ]);
  expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(195);
  expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(195);
});

test.each([
  ['ar', 'GB', 'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية'],
  ['ar', 'PS', 'دولة فلسطين'],
  ['ar', 'RU', 'الاتحاد الروسي'],
  ['zh', 'GB', '大不列颠及北爱尔兰联合王国'],
  ['zh', 'PS', '巴勒斯坦国'],
  ['zh', 'FR', '法国'],
  ['en', 'BO', 'Bolivia (Plurinational State of)'],
  ['en', 'KP', 'Democratic People’s Republic of Korea'],
  ['en', 'FR', 'France'],
  ['fr', 'TR', 'Türkiye'],
  ['fr', 'BY', 'Bélarus'],
  ['fr', 'IR', 'Iran (République islamique d’)'],
  ['ru', 'FR', 'Франция'],
  ['ru', 'DE', 'Германия'],
  ['es', 'FR', 'Francia'],
  ['es', 'DE', 'Alemania'],
] as const)('in %s, %s is %s', (locale, iso2, name) => {
  expect(countryName(iso2, locale)).toBe(name);
});

test('every State has a tidy name of its own in every language', () => {
  for (const { id: locale } of locales) {
    const names = countries.map(({ iso2 }) => countryName(iso2, locale));
    expect(new Set(names).size, locale).toBe(195);
    for (const name of names) expect(name, locale).toMatch(/^(?!\s)(?!.*\s\s)[^'`]{2,}(?<!\s)$/);
  }
});

test('every State that a source names has a name', () => {
  for (const { iso2 } of endorsers.states.named) expect(countryName(iso2, 'fr')).not.toBe('');
});

test.each(['EU', 'fr', 'FRA', 'XX', '', '__proto__', 'constructor', 'HK'])(
  'refuses "%s"',
  (code) => {
    expect(() => countryName(code as CountryCode, 'fr')).toThrow(
      `countryName: expected the ISO 3166-1 alpha-2 code of a Member or observer State of the United Nations, such as FR; got "${code}".`,
    );
  },
);

test('refuses another language', () => {
  expect(() => countryName('FR', 'de' as Locale)).toThrow(/expected one of ar, en.*got "de"/);
  expect(() => countryName('FR', 'toString' as Locale)).toThrow(RangeError);
});
