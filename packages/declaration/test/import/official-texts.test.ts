/** The import of official texts. Every one here is made up in memory. */
import { describe, expect, test } from 'vitest';
import { checkImported } from '../../build/import/check.js';
import type { Imported } from '../../build/import/imported.js';
import { importableTexts, importTexts } from '../../build/import/texts.js';
import { tables } from '../../build/tables.js';
import { texts } from '../../build/texts.js';
import { statusOf } from '../../src/index.js';
import { before, joined, problemsOf, withSource } from '../helpers/importing.js';
import { pageDeclaration } from '../helpers/page.js';

describe('official texts', () => {
  const areas = ['protection', 'performance-accountability'] as const;

  /** An official English text of two areas, made up: each passage, and a paragraph of them. */
  function officialRows(): [string, string][] {
    const all = importableTexts('en', texts.en, before);
    return areas.flatMap((area) => {
      const passages = [...all.keys()].filter((key) => key.includes(`.${area}-`));
      const rows = passages.map((key): [string, string] => [
        key,
        `PLACEHOLDER ${key.replaceAll('.', ' ')}`,
      ]);
      return [[`areas.${area}.paragraph`, rows.map(([, text]) => text).join('; ')], ...rows];
    });
  }

  const csvOf = (rows: readonly (readonly string[])[]): string =>
    [['key', 'text'], ...rows].map((row) => row.map((value) => `"${value}"`).join()).join('\n');

  const importRows = (rows: readonly (readonly string[])[], locale = 'en'): Imported =>
    importTexts(csvOf(rows), { ...withSource, locale }, before, texts);

  test('take the place of translations, paragraph and passages together, and say so', () => {
    const imported = importRows(officialRows());
    checkImported(imported, texts);
    const en = joined('en', imported);
    expect(en.areas[2].paragraph).toMatch(/^PLACEHOLDER commitments protection-1 text/);
    expect(en.commitments.find(({ id }) => id === 'protection-1')?.text).toMatch(/^PLACEHOLDER/);
    expect(en.commitments.find(({ id }) => id === 'performance-accountability-2')?.lead).toMatch(
      /^PLACEHOLDER/,
    );
    const official = { status: 'source', source: 'made-up-list' };
    expect(statusOf(en, 'areas.protection.paragraph')).toEqual(official);
    expect(statusOf(en, 'commitments.protection-1.text')).toEqual(official);
    expect(statusOf(en, 'commitments.politics-1.text')).toEqual({
      status: 'unofficial',
      source: 'page',
    });
    expect(en.status).toBe('unofficial');
    expect(joined('fr', imported)).toEqual(pageDeclaration('fr'));
  });

  test('stand in the CSV with status and source', () => {
    const en = joined('en', importRows(officialRows()));
    const all = tables([en]);
    const row = (table: string, id: string) =>
      all.get(table)?.rows.find((found) => found['id'] === id);
    expect(row('commitments.en', 'protection-1')).toMatchObject({
      status: 'source',
      source: 'made-up-list',
    });
    expect(row('commitments.en', 'politics-1')).toMatchObject({
      status: 'unofficial',
      source: 'page',
    });
    expect(row('areas.en', 'protection')).toMatchObject({
      paragraphStatus: 'source',
      paragraphSource: 'made-up-list',
    });
    expect(row('areas.en', 'politics')).toMatchObject({
      paragraphStatus: 'unofficial',
      paragraphSource: 'page',
    });
  });

  test('are refused without a passage of the paragraph, or with words that are not in it', () => {
    const rows = officialRows();
    const without = rows.filter(([key]) => key !== 'commitments.protection-2.text');
    expect(problemsOf(() => importRows(without))).toEqual([
      expect.stringMatching(/paragraph of protection .*commitments\.protection-2\.text/),
    ]);
    const strange = rows.map(([key, text]) =>
      key === 'commitments.protection-2.text' ? [key, 'PLACEHOLDER elsewhere'] : [key, text],
    );
    expect(problemsOf(() => importRows(strange))).toEqual([
      expect.stringMatching(
        /^Line 4: commitments\.protection-2\.text: expected words that stand in areas\.protection\.paragraph \(line 2\)/,
      ),
    ]);
  });

  test.each([
    [
      'areas.protecton.title',
      /got "areas\.protecton\.title"\. Did you mean "areas\.protection\.title"\?/,
    ],
    ['notices.states', /expected a key of/],
    ['areas.protection.summary', /expected a key of/],
    ['survey.text', /expected a key of/],
  ])('with the key %s are refused', (key, problem) => {
    expect(problemsOf(() => importRows([[key, 'P']]))).toEqual([expect.stringMatching(problem)]);
  });

  test('do not touch what is the page’s own, and have no braces', () => {
    const rows = [['areas.protection.title', 'P {1}']];
    const problems = problemsOf(() => importRows(rows, 'fr'));
    expect(problems).toEqual([
      expect.stringMatching(/the page’s own/),
      expect.stringMatching(/without braces/),
    ]);
  });

  test('are listed by key and text', () => {
    const keys = [...importableTexts('en', texts.en, before).keys()];
    expect(keys).toContain('areas.protection.paragraph');
    expect(keys).toContain('commitments.performance-accountability-2.lead');
    expect(keys).toContain('statements.politics-a.text');
    expect(keys.filter((key) => /notices|summary|survey|\.id$|\.source$/.test(key))).toEqual([]);
  });
});
