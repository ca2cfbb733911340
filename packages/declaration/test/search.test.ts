import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ar from '../content/ar.js';
import { fold, searchKey, toSimplified } from '../src/fold.js';
import { TRADITIONAL } from '../src/simplified.js';
import ru from '../content/ru.js';
import { pairsFor, search } from '../src/search.js';
import * as zhNames from '../content/country-names/zh.js';
import zh from '../content/zh.js';
import { pageDeclaration } from './helpers/page.js';

const fr = pageDeclaration('fr');

describe('folding', () => {
  test.each([
    ['Sécurité', 'securite'],
    ['L’ÉTAT', "l'etat"],
    ['mise en œuvre', 'mise en oeuvre'],
    [' a\u00a0\u202f: b ', 'a : b'],
    ['السَّلَامُ', 'السلام'],
    ['ســلام', 'سلام'],
    ['أمن', 'امن'],
    ['إقليمية', 'اقليميه'],
    ['ёж', 'еж'],
    ['维和', '维和'],
    ['sécu\u00adrité', 'securite'],
    ['\u200fالأمن', 'الامن'],
    ['maintien\u200b', 'maintien'],
    ['l‘Union, l`Union, l′Union', "l'union, l'union, l'union"],
    ['femmes\u2011hommes – − ―', 'femmes-hommes - - -'],
    ['„a“ «b» ″c″', '"a" "b" "c"'],
    ['کفالة', 'كفاله'],
    ['سیاسی ہ', 'سياسي ه'],
    ['٤٥ و ۴۵', '45 و 45'],
  ])('%s is found as %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test('remembers where each character came from', () => {
    const { key, origins } = fold('«\u00a0Œuvre');
    expect(key).toBe('" oeuvre');
    expect(origins).toEqual([0, 1, 2, 2, 3, 4, 5, 6, 7]);
  });
});

describe('search', () => {
  test('finds without accents, in the best place first, and says where', () => {
    const [best] = search(fr, 'securite');
    expect(best).toMatchObject({ type: 'area', id: 'safety-security' });
    const title = best?.matches[0];
    expect(title?.field).toBe('title');
    expect(title?.ranges.map(([start, end]) => title.text.slice(start, end))).toEqual(['sécurité']);
  });

  test('marks what it found in every field it names', () => {
    for (const { matches } of search(fr, 'etats membres')) {
      for (const { text, ranges } of matches) {
        for (const [start, end] of ranges) {
          expect(['etats', 'membres']).toContain(searchKey(text.slice(start, end)));
        }
      }
    }
  });

  test('wants every word, in any order', () => {
    const ids = search(fr, 'civils protection').map(({ id }) => id);
    expect(ids).toEqual(search(fr, 'protection civils').map(({ id }) => id));
    expect(ids).toContain('protection-1');
    expect(ids).not.toContain('conduct-1');
  });

  test('ranks a whole word above a part of one', () => {
    const results = search(fr, 'paix');
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const [part] = search(fr, 'curit');
    const [whole] = search(fr, 'sécurité');
    expect(part?.score).toBeLessThan(whole?.score ?? 0);
  });

  test('finds organizations by name and acronym, and sections by what they say', () => {
    expect(search(fr, 'OTAN')[0]).toMatchObject({ type: 'organization', id: 'nato' });
    expect(search(fr, 'cessez-le-feu').map(({ id }) => id)).toEqual(['introduction']);
    expect(search(fr, 'souscrivons')[0]?.matches[0]?.field).toBe('pledge');
  });

  test('finds nothing for nothing, and nothing for what is not there', () => {
    expect(search(fr, '')).toEqual([]);
    expect(search(fr, ' \u00a0 ')).toEqual([]);
    expect(search(fr, 'xyz')).toEqual([]);
  });

  test('takes a query as words, whatever characters it has', () => {
    expect(search(fr, '(.*)[')).toEqual([]);
    expect(search(fr, '\ud800')).toEqual([]);
  });
});

describe('search in other languages', () => {
  test.each(['أمن', 'امن', 'أَمْن', 'أمــن'])('Arabic: %s finds the same', (query) => {
    const found = search(ar, query).map(({ id }) => id);
    expect(found[0]).toBe('safety-security');
    expect(found).toEqual(search(ar, 'أمن').map(({ id }) => id));
  });

  test('Chinese has no spaces between words', () => {
    const [best] = search(zh, '妇女');
    expect(best?.id).toBe('women-peace-security');
    const [match] = best?.matches ?? [];
    expect(match?.ranges.map(([start, end]) => match.text.slice(start, end))).toContain('妇女');
  });

  test.each([
    ['維持和平', '维持和平'],
    ['婦女', '妇女'],
    ['愛沙尼亞', '爱沙尼亚'],
  ])('Chinese: %s finds what %s does', (traditional, simplified) => {
    expect(toSimplified(traditional, TRADITIONAL)).toBe(simplified);
    expect(search(zh, traditional)).toEqual(search(zh, simplified));
  });

  test('no traditional character of the table stands in the content, and each simplified one does', () => {
    const content = JSON.stringify(zh) + JSON.stringify(zhNames);
    const pairs = pairsFor(content);
    expect(pairs.length).toBeGreaterThan(400);
    expect(pairsFor('维持')).toBe('維维');
    for (const [pair] of pairs.matchAll(/../gu)) expect(content).not.toContain(pair[0]);
    expect(toSimplified(content, TRADITIONAL)).toBe(content);
  });

  test('Russian finds ё written as е, and beginnings of words', () => {
    expect(search(ru, 'ЗАЩИТ')[0]?.id).toBe('protection');
  });
});

test('the search form of a text is the key of its folding, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchKey(text)).toBe(fold(text).key.trim());
    }),
  );
});
