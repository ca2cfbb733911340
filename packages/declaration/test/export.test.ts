/** The files that are published beside the modules. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../build/csv.js';
import { declarations } from '../build/declarations.js';
import { version } from '../package.json';
import { lists, recordKey, statusOf } from '../src/index.js';
import { parseDeclaration } from '../src/parse.js';

const read = (path: string): string =>
  readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path)) as unknown;
const readCsv = (path: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(read(path).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe.each(declarations.map((declaration) => [declaration.locale, declaration] as const))(
  '%s',
  (locale, declaration) => {
    test('the JSON is the declaration, valid by the schema that stands beside it', () => {
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
        readJson('schema.json') as object,
      );
      const exported = readJson(`json/${locale}.json`);
      expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
      expect(parseDeclaration(exported)).toEqual(declaration);
    });

    test('the CSV of passages has all of them, with kind, byBasis, status and source', () => {
      const rows = readCsv(`csv/commitments.${locale}.csv`);
      const passages = [...declaration.commitments, ...declaration.statements];
      expect(rows).toHaveLength(passages.length);
      for (const passage of passages) {
        const { id, text, kind, byBasis, area } = passage;
        expect(rows.find((row) => row['id'] === id)).toMatchObject({
          text,
          kind,
          area,
          byBasis,
          ...statusOf(declaration, `${recordKey(passage)}.text`),
          listComplete: String(lists.commitments.complete),
        });
      }
    });

    test('the CSV of areas has the whole text of each', () => {
      const rows = readCsv(`csv/areas.${locale}.csv`);
      expect(rows.map((row) => row['paragraph'])).toEqual(
        declaration.areas.map((area) => area.paragraph),
      );
      expect(rows.map((row) => row['action'])).toEqual(
        declaration.areas.map((area) => area.action),
      );
    });

    test('the list of States says whether it is partial, and has both ISO codes', () => {
      const rows = readCsv(`csv/states.${locale}.csv`);
      expect(rows.find((row) => row['iso2'] === 'PK')).toMatchObject({
        iso3: 'PAK',
        listComplete: String(lists.states.complete),
      });
      for (const row of rows) expect(row['sources']).not.toBe('');
      expect(readJson(`json/endorsements.${locale}.json`)).toMatchObject({
        states: { complete: lists.states.complete, notice: declaration.notices.states },
      });
    });
  },
);

test('CSV keeps commas, quotation marks and line breaks, and disarms formulas', () => {
  const hostile = ['a,b', 'say "hi"', 'two\nlines', '=1+1', '+1', '-1', '@x', '\t=1', 'é漢ع'];
  const csv = toCsv({
    description: '',
    columns: { text: { type: 'string', description: '' } },
    rows: hostile.map((text) => ({ text })),
  });
  expect(csv.startsWith('\uFEFFtext\r\n')).toBe(true);
  const { data } = Papa.parse<{ text: string }>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ text }) => text)).toEqual(
    hostile.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)),
  );
});

test('no published cell had to be changed to be safe', () => {
  for (const { locale } of declarations) {
    for (const table of ['areas', 'commitments', 'organizations', 'states']) {
      expect(read(`csv/${table}.${locale}.csv`)).not.toMatch(/(^|,)"?'[=+\-@]/m);
    }
  }
});

test('States and organizations stand apart, and are nowhere added up', () => {
  const totals = readCsv('csv/endorsement-totals.csv');
  expect(Object.keys(totals[0] ?? {})).toEqual(['date', 'states', 'organizations', 'source']);
  expect(totals.at(-1)).toEqual({
    date: '2021-03',
    states: '154',
    organizations: '4',
    source: 'un-message-2021',
  });
});

test('the data package describes every table truly, with its bytes and hash', () => {
  const { resources, version: stated } = readJson('datapackage.json') as {
    version: string;
    resources: {
      path: string;
      bytes: number;
      hash: string;
      schema: { fields: { name: string }[] };
    }[];
  };
  expect(stated).toBe(version);
  expect(resources).toHaveLength(declarations.length * 4 + 2);
  for (const { path, bytes, hash, schema } of resources) {
    const content = readFileSync(new URL(`../dist/${path}`, import.meta.url));
    expect(content.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
    expect(Object.keys(readCsv(path)[0] ?? {}), path).toEqual(
      schema.fields.map(({ name }) => name),
    );
  }
});

test('the checksums are those of the files', () => {
  const lines = read('SHA256SUMS').trim().split('\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) {
    const [sum = '', path = ''] = line.split('  ');
    const content = readFileSync(new URL(`../dist/${path}`, import.meta.url));
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sum);
  }
});

test('each table says whose text it is, and none gives it a licence', () => {
  const { resources } = readJson('datapackage.json') as {
    resources: { name: string; licenses: { title: string; path: string }[] }[];
  };
  for (const { name, licenses } of resources) {
    expect(licenses, name).toHaveLength(1);
    expect(licenses[0]?.title, name).toMatch(/United Nations|Facts/);
  }
  expect(JSON.stringify(resources)).not.toMatch(/\bMIT\b|creative commons|\bCC\b|public domain/i);
});
