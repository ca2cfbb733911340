/** The import of commitments. Every list here is made up in memory. */
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../build/csv.js';
import { checkImported } from '../../build/import/check.js';
import { importCommitments } from '../../build/import/commitments.js';
import type { Imported } from '../../build/import/imported.js';
import { addSource } from '../../build/import/source.js';
import { tables } from '../../build/tables.js';
import { texts } from '../../build/texts.js';
import { listsOf, locales, sources, statusOf } from '../../src/index.js';
import { before, joined, problemsOf, withSource } from '../helpers/importing.js';
import { pageDeclaration } from '../helpers/page.js';
import { placeholderCommitments } from '../helpers/placeholders.js';

describe('commitments', () => {
  test.each([
    [45, true],
    [12, false],
    [1, false],
  ])(
    '%i of 45 are there, with the numbers of the source and a notice that fits',
    (count, complete) => {
      const imported = importCommitments(
        placeholderCommitments(count),
        { ...withSource, complete },
        before,
      );
      checkImported(imported, texts);
      for (const { id } of locales) {
        const declaration = joined(id, imported);
        const { commitments, notices, areas } = declaration;
        expect(commitments).toHaveLength(count);
        expect(commitments[0]).toMatchObject({ id: 'declaration-1', number: '1', lead: null });
        expect(areas.flatMap((area) => area.commitments)).toHaveLength(count);
        expect(areas[0].paragraph).toBe(pageDeclaration(id).areas[0].paragraph);
        expect(notices.commitments).toContain('MADE-UP list');
        expect(notices.commitments).not.toMatch(/[{}]/);
        expect(notices.division).toBeNull();
        expect(statusOf(declaration, 'commitments.declaration-1.text')).toEqual({
          status: id === 'en' ? 'source' : 'unofficial',
          source: 'made-up-list',
        });
      }
      const { commitments } = joined('fr', imported).notices;
      if (complete)
        expect(commitments).toMatch(/^Engagements de la Déclaration, tels .* 29 mars 2021\./);
      else if (count > 1)
        expect(commitments).toMatch(/^12 engagements de la Déclaration, d’après .*incomplète/);
      else expect(commitments).toMatch(/^Un engagement de la Déclaration, d’après .*incomplète/);
    },
  );

  test('keep numbers that repeat and have letters', () => {
    const { official } = importCommitments(placeholderCommitments(45), withSource, before);
    const numbers = official?.commitments.map(({ number }) => number) ?? [];
    expect(numbers).toContain('5');
    expect(numbers).toContain('5 a');
    expect(numbers.filter((number) => number === '1')).toHaveLength(2);
    expect(new Set(official?.commitments.map(({ id }) => id)).size).toBe(45);
  });

  test('keep their ids at a later import, wherever their rows are', () => {
    const first = importCommitments(placeholderCommitments(12), withSource, before);
    const [header = '', ...rows] = placeholderCommitments(45).split('\r\n');
    const later = importCommitments([header, ...rows.toReversed()].join('\n'), withSource, first);
    const numberOf = (imported: Imported, id: string) => imported.words.en.commitments[id]?.text;
    for (const { id } of first.official?.commitments ?? []) {
      expect(numberOf(later, id)).toBe(numberOf(first, id));
    }
    expect(later.official?.commitments).toHaveLength(45);
    const corrected = importCommitments(
      placeholderCommitments(12, ' corrected'),
      withSource,
      first,
    );
    expect(corrected.official?.commitments).toEqual(first.official?.commitments);
  });

  test('that were there before are never lost', () => {
    const first = importCommitments(placeholderCommitments(12), withSource, before);
    const problems = problemsOf(() =>
      importCommitments(placeholderCommitments(11), withSource, first),
    );
    expect(problems).toEqual([expect.stringContaining('declaration-12') as string]);
  });

  test('are refused line by line, each value with the nearest', () => {
    const csv =
      'number,area,by,ar,en,es,fr,ru,zh\n1,protecton,colective,a,b,c,d,e,\n,politics,collective,a,b,c,<i>d</i>,e,f\n';
    expect(problemsOf(() => importCommitments(csv, withSource, before))).toEqual([
      expect.stringMatching(
        /^Line 2: column area: .*got "protecton". Did you mean "protection"\?$/,
      ),
      expect.stringMatching(/^Line 2: column by: .*got "colective". Did you mean "collective"\?$/),
      'Line 2: column zh: expected a text; got nothing.',
      'Line 3: column number: expected the number that the source gives; got nothing.',
      expect.stringMatching(/^Line 3: column fr: .*plain text/),
    ]);
  });

  test('of a document in all six languages are its own words in each', () => {
    const six = addSource('six', { title: 'P', publisher: 'P', language: 'mul' }, before);
    const { words } = importCommitments(placeholderCommitments(2), { source: 'six' }, six);
    for (const { id } of locales) {
      expect(words[id].commitments['declaration-1']?.status).toBe('source');
    }
  });

  test('stand in the CSV with their number, status and source', () => {
    const imported = importCommitments(
      placeholderCommitments(45),
      { ...withSource, complete: true },
      before,
    );
    const table = tables([joined('fr', imported)], {
      lists: listsOf(imported.official, null),
      named: imported.named,
      totals: imported.totals,
      sources: [...sources, ...imported.sources],
    }).get('commitments.fr');
    expect(table?.rows.filter(({ kind }) => kind === 'commitment')).toHaveLength(45);
    expect(table?.rows[4]).toMatchObject({
      id: 'declaration-5',
      number: '5',
      status: 'unofficial',
      source: 'made-up-list',
      listComplete: true,
    });
    expect(table && toCsv(table)).toContain('PLACEHOLDER 5 fr');
  });
});
