/** What the editors' command understands, and what it refuses. Every list here is made up in memory. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkImported } from '../build/import/check.js';
import { importCommitments } from '../build/import/commitments.js';
import { importEndorsers } from '../build/import/endorsers.js';
import { current, recordsOf, type Imported } from '../build/import/imported.js';
import { ImportError } from '../build/import/problems.js';
import { decodeCsv, readCsv } from '../build/import/read-csv.js';
import { addSource } from '../build/import/source.js';
import { recognizeState } from '../build/import/state-names.js';
import { importableTexts, importTexts, type Texts } from '../build/import/texts.js';
import { filesOf } from '../build/import/write.js';
import { toCsv } from '../build/csv.js';
import { tables } from '../build/tables.js';
import { countries, listsOf, locales, sources, statusOf, type Declaration } from '../src/index.js';
import { countryName } from '../src/country-names.js';
import { joinDeclaration } from '../src/join.js';
import type { Locale } from '../src/locales.js';
import { pageDeclaration } from './helpers/page.js';
import { placeholderCommitments, placeholderStates } from './helpers/placeholders.js';
import { pristine } from './helpers/pristine.js';
import { allTexts } from './helpers/texts.js';

const texts: Texts = allTexts;

const before = addSource(
  'made-up-list',
  { title: 'MADE-UP list', publisher: 'United Nations', language: 'en', date: '2021-03-29' },
  pristine,
);
const withSource = { source: 'made-up-list' } as const;

/** A declaration as it is after an import. */
function joined(locale: Locale, imported: Imported): Declaration {
  const words = imported.words[locale];
  return joinDeclaration(locale, texts[locale], words, recordsOf(imported));
}

/** The problems that something ends with. */
function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  return [];
}

describe('a CSV file', () => {
  test('is read by commas, semicolons and tabs, with or without the mark of UTF-8', () => {
    for (const separator of [',', ';', '\t']) {
      const text = `\uFEFFDate${separator}state\r\n2018${separator}" France "\r\n\r\n`;
      const rows = readCsv(decodeCsv(new TextEncoder().encode(text)), ['state', 'date']);
      expect(rows).toEqual([{ line: 2, cells: { state: 'France', date: '2018' } }]);
    }
  });

  test('counts lines as the file has them, line breaks in cells included', () => {
    const rows = readCsv('key,text\r\n"a","two\r\nlines"\r\n\r\nb,c\r\n', ['key', 'text']);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('that is a spreadsheet, or in another encoding, is refused with what to do', () => {
    for (const bytes of [
      [0x50, 0x4b, 3, 4],
      [0x43, 0xf4, 0x74, 0x65],
    ]) {
      expect(problemsOf(() => decodeCsv(new Uint8Array(bytes)))[0]).toContain('CSV UTF-8');
    }
  });

  test('with columns missing, unknown or twice is refused, each with the nearest', () => {
    expect(problemsOf(() => readCsv('sate,date,date\nx,y,z\n', ['state', 'date']))).toEqual([
      'Line 1: expected the columns state, date; got none called "state".',
      'Line 1: expected the columns state, date; got "date" 2 times.',
      'Line 1: expected the columns state, date; got "sate". Did you mean "state"?',
    ]);
  });

  test('with a row too long or none at all is refused', () => {
    expect(problemsOf(() => readCsv('state,date\nFrance,2018,x\n', ['state', 'date']))[0]).toMatch(
      /^Line 2: expected 2 cells; got 3/,
    );
    expect(problemsOf(() => readCsv('state,date\n', ['state', 'date']))).toHaveLength(1);
  });
});

describe('a source', () => {
  test('that is not known is refused with the line that adds it', () => {
    const [problem] = problemsOf(() =>
      importCommitments(placeholderCommitments(2), { source: 'nowhere' }, pristine),
    );
    expect(problem).toContain('got "nowhere"');
    expect(problem).toContain('npm run import -- source nowhere --title');
  });

  test('says all that is missing or wrong with it', () => {
    expect(
      problemsOf(() =>
        addSource('Not An Id', { language: '??', href: 'x', date: '2018-13' }, pristine),
      ),
    ).toHaveLength(6);
    expect(problemsOf(() => addSource('page', {}, pristine)).join()).toContain('not in use');
  });
});

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

describe('the name of a State', () => {
  test('in any of the six languages, or its code, always means that State', () => {
    for (const { iso2, iso3 } of countries) {
      const given = [
        iso2,
        iso3,
        iso3.toLowerCase(),
        ...locales.map(({ id }) => countryName(iso2, id)),
      ];
      for (const name of given) expect(recognizeState(name), name).toEqual({ iso2 });
    }
  });

  test.each([
    ['Guinée', 'GN'],
    ['Congo', 'CG'],
    ['Niger', 'NE'],
    ['Dominique', 'DM'],
    ['cote d’ivoire', 'CI'],
    ["CÔTE D'IVOIRE", 'CI'],
    ['France (la)', 'FR'],
    ['Guinea Bissau', 'GW'],
  ])('"%s" is %s', (name, iso2) => {
    expect(recognizeState(name)).toEqual({ iso2 });
  });

  test.each([
    ['Corée', ['KP', 'KR']],
    ['Congo-Kinshasa', ['CD', 'CG']],
    ['Frnace', ['FR']],
    ['Atlantis', []],
    ['', []],
  ])('"%s" is none: every candidate is listed', (name, codes) => {
    const found = recognizeState(name);
    expect(found.iso2).toBeNull();
    const advice = found.iso2 === null ? found.advice : '';
    expect([...advice.matchAll(/\b[A-Z]{2}\b(?= \()/g)].map(([code]) => code)).toEqual(codes);
  });
});

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

  const options = { ...withSource, locale: 'en' };

  test('take the place of translations, paragraph and passages together, and say so', () => {
    const imported = importTexts(csvOf(officialRows()), options, before, texts);
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
    const en = joined('en', importTexts(csvOf(officialRows()), options, before, texts));
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
    expect(problemsOf(() => importTexts(csvOf(without), options, before, texts))).toEqual([
      expect.stringMatching(/paragraph of protection .*commitments\.protection-2\.text/),
    ]);
    const strange = rows.map(([key, text]) =>
      key === 'commitments.protection-2.text' ? [key, 'PLACEHOLDER elsewhere'] : [key, text],
    );
    expect(problemsOf(() => importTexts(csvOf(strange), options, before, texts))).toEqual([
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
    expect(problemsOf(() => importTexts(csvOf([[key, 'P']]), options, before, texts))).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  test('do not touch what is the page’s own, and have no braces', () => {
    const rows = [['areas.protection.title', 'P {1}']];
    const problems = problemsOf(() =>
      importTexts(csvOf(rows), { ...options, locale: 'fr' }, before, texts),
    );
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

test('the files that imports write are those that are there', async () => {
  const folder = new URL('../content/', import.meta.url);
  for (const [path, text] of await filesOf(current, folder)) {
    expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(text);
  }
});
