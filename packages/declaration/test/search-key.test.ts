import { expect, test } from 'vitest';
import { searchKey } from '../src/index.js';

test.each([
  ['Sécurité', 'securite'],
  ['L’ÉTAT', "l'etat"],
  ['a\u00a0: b', 'a : b'],
  ['السَّلَامُ', 'السلام'],
  ['ســلام', 'سلام'],
  ['أمن', 'امن'],
])('%s is found as %s', (text, key) => {
  expect(searchKey(text)).toBe(key);
});
