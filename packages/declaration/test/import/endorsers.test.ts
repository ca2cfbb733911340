/** The import of endorsers. Every list here is made up in memory. */
import { describe, expect, test } from 'vitest';
import { checkImported } from '../../build/import/check.js';
import { importEndorsers } from '../../build/import/endorsers.js';
import { texts } from '../../build/texts.js';
import { locales } from '../../src/index.js';
import { before, joined, problemsOf, withSource } from '../helpers/importing.js';
import { placeholderStates } from '../helpers/placeholders.js';

describe('endorsers', () => {
  const complete = { ...withSource, complete: true, asOf: '2021-03' };

  test('all of them are there under the notice of a complete list', () => {
    const { imported } = importEndorsers(placeholderStates(154), complete, before);
    checkImported(imported, texts);
    expect(imported.named).toHaveLength(154);
    expect(imported.completeStates).toMatchObject({ asOf: '2021-03', count: 154 });
    expect(imported.totals).toEqual(before.totals);
    for (const { id } of locales) {
      const { states } = joined(id, imported).notices;
      expect(states).toContain('154');
      expect(states).toContain('MADE-UP list');
      expect(states).not.toMatch(/[{}]/);
    }
  });

  test('keep the dates and sources that were there', () => {
    const { imported } = importEndorsers(placeholderStates(154), complete, before);
    const pakistan = imported.named.find(({ iso2 }) => iso2 === 'PK');
    expect(pakistan).toMatchObject({ on: '2018-08-17' });
    expect(pakistan?.sources).toEqual(['castellaneta-2018', 'today-ng-2018', 'made-up-list']);
    expect(imported.named.at(-1)).toEqual({
      iso2: imported.named.at(-1)?.iso2,
      sources: ['made-up-list'],
    });
  });

  test('are refused where a complete list has another length than the total known for its date', () => {
    const problems = problemsOf(() => importEndorsers(placeholderStates(153), complete, before));
    expect(problems[0]).toMatch(/^Expected 154 States, .*2021-03.*got 153/);
  });

  test('as of a newer date add a total', () => {
    const { imported } = importEndorsers(
      placeholderStates(160),
      { ...complete, asOf: '2026-11' },
      before,
    );
    expect(imported.totals.at(-1)).toEqual({
      date: '2026-11',
      states: 160,
      organizations: null,
      source: 'made-up-list',
    });
  });

  test('are compared with every total of a date that is less exact', () => {
    const in2018 = { ...complete, asOf: '2018' };
    for (const count of [42, 146]) {
      const { imported } = importEndorsers(placeholderStates(count), in2018, before);
      expect(imported.named).toHaveLength(count);
      expect(imported.totals).toEqual(before.totals);
    }
    expect(problemsOf(() => importEndorsers(placeholderStates(145), in2018, before))[0]).toMatch(
      /^Expected .*2018.*got 145/,
    );
  });

  test('that are missing from a complete list are named in a note', () => {
    const [header = '', ...rows] = placeholderStates(155).split('\n');
    const { notes } = importEndorsers([header, ...rows.slice(1)].join('\n'), complete, before);
    expect(notes).toEqual([expect.stringMatching(/^PK .*listed no more/)]);
  });

  test('some of them join those that are named, and do not make the list complete', () => {
    const { imported } = importEndorsers(
      'state;date\nFrance;\nPologne;2018-09-20\n',
      withSource,
      before,
    );
    expect(imported.named.find(({ iso2 }) => iso2 === 'FR')).toEqual({
      iso2: 'FR',
      notLaterThan: '2021-03-29',
      sources: ['made-up-list'],
    });
    expect(imported.named.find(({ iso2 }) => iso2 === 'PL')).toMatchObject({ on: '2018-09-20' });
    expect(imported.completeStates).toBeNull();
    expect(joined('fr', imported).notices.states).toMatch(/^Liste partielle/);
  });

  test('are refused line by line: no State, no date, twice', () => {
    const csv = 'state,date\nCorée,\nFrance,2018-02-30\nfrance,\n';
    expect(problemsOf(() => importEndorsers(csv, withSource, before))).toEqual([
      expect.stringMatching(/^Line 2: .*got "Corée".*KP .* or KR /),
      expect.stringMatching(/^Line 3: column date: .*got "2018-02-30"/),
      expect.stringMatching(/^Line 4: .*FR.* line 3, too/),
    ]);
    expect(
      problemsOf(() => importEndorsers(csv, { ...withSource, complete: true }, before))[0],
    ).toMatch(/--complete and --as-of together/);
  });
});
