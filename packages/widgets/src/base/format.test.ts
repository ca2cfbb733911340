import { expect, test } from 'vitest';
import { formatDate, formatNumber, formatPlural } from './format.js';

test.each([
  [0, '0 État'],
  [1, '1 État'],
  [2, '2 États'],
  [154, '154 États'],
  [1_000_000, '1\u202f000\u202f000 d’États'],
])('%i in French takes the right sentence', (count, sentence) => {
  const forms = { one: '{n} État', many: '{n} d’États', other: '{n} États' };
  expect(formatPlural(forms, count, 'fr')).toBe(sentence);
});

test('numbers are grouped as the language does, Arabic with Latin digits', () => {
  expect(formatNumber(14_000, 'fr')).toBe('14\u202f000');
  expect(formatNumber(14_000, 'ru')).toBe('14\u00a0000');
  expect(formatNumber(154, 'ar')).toBe('154');
});

test.each([
  ['2018', '2018'],
  ['2021-03', 'mars 2021'],
  ['2018-09-25', '25 septembre 2018'],
])('%s is written as precisely as it is known', (date, words) => {
  expect(formatDate(date, 'fr')).toBe(words);
});
