import { expect, test } from 'vitest';
import { formatNumber, formatPlural } from './format.js';

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

test.each([
  [
    'ar',
    [
      'zero',
      'one',
      'two',
      'few',
      'few',
      'many',
      'many',
      'many',
      'other',
      'other',
      'other',
      'few',
      'many',
      'many',
      'many',
      'other',
    ],
  ],
  ['zh', Array(16).fill('other')],
  ['en', ['other', 'one', ...Array<string>(14).fill('other')]],
  ['fr', ['one', 'one', ...Array<string>(13).fill('other'), 'many']],
  [
    'ru',
    [
      'many',
      'one',
      'few',
      'few',
      'many',
      'many',
      'one',
      'few',
      'many',
      'one',
      'few',
      'few',
      'one',
      'few',
      'few',
      'many',
    ],
  ],
  ['es', ['other', 'one', ...Array<string>(13).fill('other'), 'many']],
] as const)('%s takes the sentence of each number’s category', (locale, expected) => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 102, 103, 151, 152, 154, 1_000_000];
  expect(counts.map((count) => formatPlural(forms, count, locale))).toEqual(expected);
});

test('numbers are grouped as the language does, Arabic with Latin digits', () => {
  expect(formatNumber(14_000, 'fr')).toBe('14\u202f000');
  expect(formatNumber(14_000, 'ru')).toBe('14\u00a0000');
  expect(formatNumber(154, 'ar')).toBe('154');
});
