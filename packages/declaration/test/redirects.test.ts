import { expect, test } from 'vitest';
import { allIds, redirects, resolveId } from '../src/redirects.js';
import published from './published-ids.json' with { type: 'json' };

test('every id that was ever published leads to a record', () => {
  expect(published.length).toBeGreaterThan(50);
  for (const id of published) expect(allIds(), id).toContain(resolveId(id));
});

test('every id in use is on the list of published ids', () => {
  expect(allIds().filter((id) => !published.includes(id))).toEqual([]);
});

test('no id is used twice', () => {
  expect(new Set(allIds()).size).toBe(allIds().length);
});

test('no id in use is redirected away', () => {
  expect(allIds().filter((id) => Object.hasOwn(redirects, id))).toEqual([]);
});

test('a redirect is followed, and an unknown id is refused', () => {
  expect(resolveId('a', { a: 'politics' })).toBe('politics');
  expect(resolveId('conduct', { conduct: 'politics' })).toBe('conduct');
  for (const id of ['nonsense', '__proto__', 'toString']) {
    expect(() => resolveId(id), id).toThrow(`got "${id}"`);
  }
});
