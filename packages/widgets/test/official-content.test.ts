/** What the widgets are given once official lists or texts are imported; all of it is made up here. */
import { listsOf, locales, type Locale } from '@a4p/declaration';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { importCommitments } from '../../declaration/build/import/commitments.js';
import { importEndorsers } from '../../declaration/build/import/endorsers.js';
import { recordsOf, type Imported } from '../../declaration/build/import/imported.js';
import { addSource } from '../../declaration/build/import/source.js';
import { texts } from '../../declaration/build/texts.js';
import { importableTexts, importTexts } from '../../declaration/build/import/texts.js';
import { joinDeclaration } from '../../declaration/src/join.js';
import {
  placeholderCommitments,
  placeholderStates,
} from '../../declaration/test/helpers/placeholders.js';
import { pristine } from '../../declaration/test/helpers/pristine.js';
import { chunkMakers } from '../build/content/chunks.js';
import { declarations } from '../build/content/declarations.js';
import type { Known } from '../build/content/known.js';
import type { ChunkName, Chunks } from '../src/base/chunks.js';
import type { ListedPassage } from '../src/base/commitments-chunk.js';
import { exportPassages } from '../src/commitment-list/export.js';
import { citationOf } from '../src/commitment-list/passage-citation.js';

const before = addSource(
  'placeholder-list',
  { title: 'PLACEHOLDER list', publisher: 'United Nations', language: 'en', date: '2021-03-29' },
  pristine,
);
const options = { source: 'placeholder-list' } as const;

/** Makes a chunk of a language as it is after an import. */
function chunk<Name extends ChunkName>(
  name: Name,
  locale: Locale,
  imported: Imported,
): Chunks[Name] {
  const { official, completeStates, named, totals, words } = imported;
  const records = recordsOf(imported);
  const declaration = joinDeclaration(locale, texts[locale], words[locale], records);
  const { findSource } = records;
  const known: Known = { lists: listsOf(official, completeStates), named, totals, findSource };
  const messages = declarations.find(
    (language) => language.declaration.locale === locale,
  )?.messages;
  if (!messages) throw new Error(`no messages in ${locale}`);
  return chunkMakers[name](declaration, messages, known);
}

const DOCUMENT = /PLACEHOLDER list/;

/** Where a citation is made. */
function onPage(): void {
  vi.stubGlobal('location', new URL('https://example.org/page'));
  vi.stubGlobal('document', { title: 'Page', querySelector: () => null });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('12 of 45 commitments', () => {
  const imported = importCommitments(placeholderCommitments(12), options, before);

  test.each(locales.map(({ id }) => id))(
    'in %s are shown as a part, under their own source line',
    (locale) => {
      const list = chunk('commitments', locale, imported);
      expect(list.passages).toHaveLength(12);
      expect(list.passages.map(({ number }) => number)).toContain('5 a');
      expect(list.notices.stated).toMatch(DOCUMENT);
      expect(list.notices.stated).toMatch(/12.*45/);
      expect(list.notices).toMatchObject({ all: '', division: '', byParty: '' });
      expect(list.provenance.source).toMatch(DOCUMENT);
      expect(list.provenance).not.toHaveProperty('age');
      expect(list.origins).toHaveLength(1);
      expect(JSON.stringify(list)).not.toMatch(/\{document\}/);
      const chart = chunk('chart', locale, imported);
      expect(chart.provenance.source).toMatch(DOCUMENT);
      expect(chart.sentences.politics).toMatch(/12/);
      for (const card of chunk('cards', locale, imported).cards)
        expect(card).not.toHaveProperty('count');
    },
  );

  test('are cited by the document and the number', () => {
    onPage();
    const en = chunk('commitments', 'en', imported);
    const [first, , , , , letter] = en.passages;
    expect(citationOf(first as ListedPassage, en)).toMatch(
      /^“PLACEHOLDER 1 en”\. United Nations, PLACEHOLDER list, 29 March 2021, 1\. Reproduced on: Page, https:\/\/example\.org\/page#declaration-1/,
    );
    expect(citationOf(letter as ListedPassage, en)).toContain('29 March 2021, 5 a.');
    const fr = chunk('commitments', 'fr', imported);
    expect(citationOf(fr.passages[0] as ListedPassage, fr)).toContain(
      '« PLACEHOLDER 1 fr » (traduction non officielle). Organisation des Nations Unies, PLACEHOLDER list, 29 mars 2021, 1.'.replace(
        /« | »/g,
        (mark) => mark.replace(' ', '\u00a0'),
      ),
    );
  });
});

describe('an official English text of two areas', () => {
  const two = ['protection', 'conduct'] as const;
  const rows = two.flatMap((area) => {
    const keys = [...importableTexts('en', texts.en, before).keys()].filter((key) =>
      key.includes(`.${area}-`),
    );
    const passages = keys.map((key) => [key, `PLACEHOLDER ${key}`] as const);
    return [
      [`areas.${area}.paragraph`, passages.map(([, text]) => text).join('; ')] as const,
      ...passages,
    ];
  });
  const csv = [['key', 'text'], ...rows]
    .map((row) => row.map((cell) => `"${cell}"`).join())
    .join('\n');
  const imported = importTexts(csv, { ...options, locale: 'en' }, before, texts);
  const list = chunk('commitments', 'en', imported);
  const passage = (id: string): ListedPassage => {
    const found = list.passages.find((candidate) => candidate.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test('is marked text by text, and the source line says which is which', () => {
    expect(list.provenance).not.toHaveProperty('mark');
    expect(list.provenance.source).toMatch(
      /^Texts marked “UN text” are taken from PLACEHOLDER list, 29 March 2021\. The others/,
    );
    const marks = ['politics-1', 'protection-1', 'conduct-2'].map(
      (id) => list.origins[passage(id).origin ?? 0]?.said.mark,
    );
    expect(marks).toEqual(['Unofficial translation', 'UN text', 'UN text']);
    const { details, provenance } = chunk('declaration', 'en', imported);
    expect(details.protection.marks).toEqual({
      paragraph: 'UN text',
      action: 'Unofficial translation',
    });
    expect(details.protection.provenance?.source).toBe(list.provenance.source);
    expect(details.politics).not.toHaveProperty('marks');
    expect(details.politics.provenance).toEqual(chunk('commitments', 'en', pristine).provenance);
    expect(provenance?.source).toBe(list.provenance.source);
  });

  test('is cited as the United Nations’ own, and translations beside it as translations', () => {
    onPage();
    expect(citationOf(passage('protection-1'), list)).toMatch(
      /^“PLACEHOLDER commitments\.protection-1\.text”\. United Nations, PLACEHOLDER list, 29 March 2021, under “Protection”\./,
    );
    expect(citationOf(passage('politics-1'), list)).toMatch(
      /” \(unofficial translation from the French\)\. United Nations, page on the Action for Peacekeeping/,
    );
  });

  test('says in each row of a file what it is and where it is from', async () => {
    const text = await exportPassages(list.passages, list, 'N', 'json').text();
    const { passages } = JSON.parse(text) as { passages: Record<string, string>[] };
    const row = (id: string) => passages.find((candidate) => candidate['id'] === id);
    expect(row('protection-1')).toMatchObject({
      status: 'source',
      mark: 'UN text',
      source: expect.stringMatching(/^Text of the United Nations: PLACEHOLDER list/) as string,
    });
    expect(row('politics-1')).toMatchObject({
      status: 'unofficial',
      mark: 'Unofficial translation',
    });
    expect(await exportPassages(list.passages, list, 'N', 'csv').text()).toContain('"UN text"');
  });

  test('changes nothing in other languages', () => {
    for (const name of ['commitments', 'declaration', 'pledge'] as const) {
      expect(chunk(name, 'fr', imported)).toEqual(chunk(name, 'fr', pristine));
    }
  });
});

describe('a complete list of States', () => {
  const complete = { ...options, complete: true };

  test('gives no date for a State where none is known, and no source twice', () => {
    const { imported } = importEndorsers(
      placeholderStates(154),
      { ...complete, asOf: '2021-03' },
      before,
    );
    const { states, statesNotice, shown } = chunk('endorsers', 'fr', imported);
    expect(states).toHaveLength(154);
    expect(statesNotice).toMatch(/^Liste des 154 États/);
    expect(shown?.sentences.join()).toContain('sur 154');
    expect(states.find(({ id }) => id === 'FR')).toEqual({ id: 'FR', name: 'France', cited: [] });
    expect(states.find(({ id }) => id === 'PK')?.when).toBe('a souscrit le 17 août 2018');
  });

  test('that is newer than every total is the number of the counter, and organizations keep theirs', () => {
    const { imported } = importEndorsers(
      placeholderStates(160),
      { ...complete, asOf: '2026-11' },
      before,
    );
    const counter = chunk('counter', 'fr', imported);
    expect(counter.states[1]).toBe('160');
    expect(counter.cited.words).toBe('PLACEHOLDER list');
    expect(counter).not.toHaveProperty('organizationsToo');
    expect(counter.organizations.join('')).toContain('mars 2021');
    expect(counter.organizationsCited?.words).toContain('mars 2021');
    expect(counter.earlier).toHaveLength(2);
  });
});

test('before any import, each chunk is as it was', () => {
  for (const name of ['commitments', 'cards', 'chart', 'endorsers', 'counter'] as const) {
    const made = JSON.stringify(chunk(name, 'zh', pristine));
    expect(made).not.toMatch(/PLACEHOLDER|anchors|areaId/);
  }
});
