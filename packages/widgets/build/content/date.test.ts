import { expect, test } from 'vitest';
import { formatDate } from './date.js';

test.each([
  ['2018', '2018'],
  ['2021-03', 'mars 2021'],
  ['2018-09-25', '25 septembre 2018'],
])('%s is written as precisely as it is known', (date, words) => {
  expect(formatDate(date, 'fr')).toBe(words);
});
