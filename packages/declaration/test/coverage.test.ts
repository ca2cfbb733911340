import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageTable, withCoverage } from '../build/coverage-table.js';
import { declarations } from '../build/declarations.js';
import { pageDeclaration } from './helpers/page.js';

const fr = pageDeclaration('fr');

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the table in the README is true', () => {
  expect(withCoverage(readme, coverageTable(declarations))).toBe(readme);
});

test('says 21 and 45 apart, never one of the other', () => {
  const table = coverageTable(declarations);
  expect(table).toContain('Stated on it are 21 commitments');
  expect(table).toContain('details 45 commitments');
  expect(table).not.toMatch(/21 (of|out of|\/) (the )?45/);
});

test('counts what is source, unofficial and lost', () => {
  const count = (content: typeof fr): number[] =>
    (/\(fr\).*\| (\d+) \/ (\d+) \/ (\d+) \|$/m.exec(coverageTable([content]))?.slice(1) ?? []).map(
      Number,
    );
  const [source = 0, unofficial = 0, lost = 0] = count(fr);
  // The notices but the one that is made of others, the summaries, and one short title.
  expect(unofficial).toBe(4 + 8 + 1);
  // A link and a picture per area, three broken sentences, one quotation.
  expect(lost).toBe(8 * 2 + 3 + 1);
  const { headings } = fr;
  const lacking = { ...fr, headings: { ...headings, introduction: null as unknown as string } };
  expect(count(lacking)).toEqual([source - 1, unofficial, lost + 1]);
});

test('a document without the marks is refused', () => {
  expect(() => withCoverage('', '')).toThrow(/marks/);
});
