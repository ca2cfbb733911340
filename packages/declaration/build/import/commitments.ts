import { areas, type AreaId } from '../../src/areas.js';
import type { OfficialId, OfficialRecord } from '../../src/commitments.js';
import { locales, type Locale } from '../../src/locales.js';
import type { ImportedWords } from '../../src/imported-words.js';
import type { Source } from '../../src/model/source.js';
import type { Status } from '../../src/model/status.js';
import { parties, type PartyId } from '../../src/parties.js';
import type { Imported } from './imported.js';
import { checkText } from './check-text.js';
import { didYouMean } from './nearest.js';
import { Problems } from './problems.js';
import { readCsv, type CsvRow } from './read-csv.js';
import { knownSource } from './source.js';

const LOCALES: readonly Locale[] = locales.map(({ id }) => id);
const COLUMNS = ['number', 'area', 'by', 'ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

function checkId(
  column: 'area' | 'by',
  { line, cells }: Row,
  known: readonly string[],
  problems: Problems,
): void {
  const got = cells[column];
  if (known.includes(got)) return;
  problems.add(
    `column ${column}: expected one of ${known.join(', ')}; got "${got}".${didYouMean(got, known)}`,
    line,
  );
}

function checkRows(rows: readonly Row[]): void {
  const problems = new Problems();
  for (const row of rows) {
    if (row.cells.number === '') {
      problems.add(
        'column number: expected the number that the source gives; got nothing.',
        row.line,
      );
    }
    checkId(
      'area',
      row,
      areas.map(({ id }) => id),
      problems,
    );
    checkId(
      'by',
      row,
      parties.map(({ id }) => id),
      problems,
    );
    for (const locale of LOCALES) {
      checkText(locale, row.cells[locale], locale, problems, row.line);
    }
  }
  problems.throwIfAny();
}

/** The words that the source itself has; the others are translations. */
function statusIn(locale: Locale, { lang }: Source): Status {
  return lang === 'mul' || lang.toLowerCase().split('-')[0] === locale ? 'source' : 'unofficial';
}

/** The rows of a file by the ids of the list before: the same words, else the same number in its area. */
function idsOf(rows: readonly Row[], imported: Imported): readonly OfficialId[] {
  const before = imported.official?.commitments ?? [];
  const taken = new Map<Row, OfficialId>();
  const isFree = ({ id }: OfficialRecord): boolean => ![...taken.values()].includes(id);
  const match = (fits: (record: OfficialRecord, row: Row) => boolean): void => {
    for (const row of rows) {
      if (taken.has(row)) continue;
      const record = before.find((candidate) => isFree(candidate) && fits(candidate, row));
      if (record) taken.set(row, record.id);
    }
  };
  const wordsOf = (id: OfficialId): readonly (string | undefined)[] =>
    LOCALES.map((locale) => imported.words[locale].commitments[id]?.text);
  match(({ id }, { cells }) =>
    wordsOf(id).some((text, index) => text === cells[LOCALES[index] as Locale]),
  );
  match(({ number, area }, { cells }) => number === cells.number && area === cells.area);
  match(({ number }, { cells }) => number === cells.number);
  const problems = new Problems();
  for (const record of before.filter(isFree)) {
    problems.add(
      `Expected the commitment "${record.number}" of the list imported before (${record.id}); it is not in the file. Ids are never deleted: keep its row.`,
    );
  }
  problems.throwIfAny();
  let last = Math.max(0, ...before.map(({ id }) => Number(id.split('-')[1])));
  return rows.map((row): OfficialId => taken.get(row) ?? `declaration-${(last += 1)}`);
}

/**
 * Imports the Declaration's own list of commitments, or a part of it.
 *
 * @param csv - columns `number`, `area`, `by`, and one per language
 * @param options - the id of the source, and whether the file is the whole list
 * @param imported - what there is
 * @throws ImportError with every line that cannot be understood
 */
export function importCommitments(
  csv: string,
  {
    source: id,
    complete = false,
  }: { readonly source?: string | undefined; readonly complete?: boolean | undefined },
  imported: Imported,
): Imported {
  const document = knownSource(id, imported);
  const rows = readCsv(csv, COLUMNS);
  checkRows(rows);
  const ids = idsOf(rows, imported);
  const commitments = rows.map(({ cells }, index): OfficialRecord => ({
    id: ids[index] as OfficialId,
    area: cells.area as AreaId,
    kind: 'commitment',
    by: cells.by as PartyId,
    byBasis: 'stated',
    number: cells.number,
    source: document.id,
  }));
  const wordsIn = (locale: Locale): ImportedWords['commitments'] =>
    Object.fromEntries(
      rows.map(({ cells }, index) => [
        ids[index] as string,
        { text: cells[locale], status: statusIn(locale, document) },
      ]),
    );
  return {
    ...imported,
    official: { source: document.id, complete, commitments },
    words: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        { ...imported.words[locale], commitments: wordsIn(locale) },
      ]),
    ) as Imported['words'],
  };
}
