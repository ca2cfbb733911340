import { expect, test } from 'vitest';
import { formatDate } from '../src/index.js';

test.each([
  ['fr', '2018', '2018'],
  ['fr', '2021-03', 'mars 2021'],
  ['fr', '2018-09-25', '25 septembre 2018'],
  ['fr', '2018-11-01', '1er novembre 2018'],
  ['en', '2018-09-25', '25 September 2018'],
  ['en', '2021-03', 'March 2021'],
  ['es', '2018-09-25', '25 de septiembre de 2018'],
  ['ru', '2018', '2018 год'],
  ['ru', '2021-03', 'март 2021 года'],
  ['ru', '2018-09-25', '25 сентября 2018 года'],
  ['ar', '2018', '2018'],
  ['ar', '2021-03', 'آذار/مارس 2021'],
  ['ar', '2018-09-05', '5 أيلول/سبتمبر 2018'],
  ['zh', '2018-09-25', '2018年9月25日'],
] as const)('in %s, %s is written as the United Nations do', (locale, date, words) => {
  expect(formatDate(date, locale)).toBe(words);
});
