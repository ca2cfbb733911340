import type { CountryCode } from '../../src/countries.js';
import type { EndorsementTotal, EndorsingState } from '../../src/model/endorsement.js';
import type { Source } from '../../src/model/source.js';
import type { SourceId } from '../../src/sources.js';
import type { Imported } from './imported.js';
import { ImportError, Problems } from './problems.js';
import { readCsv } from './read-csv.js';
import { checkDate, knownSource } from './source.js';
import { recognizeState } from './state-names.js';

/** What is said of a list of States. */
export interface EndorsersOptions {
  readonly source?: string | undefined;
  readonly complete?: boolean | undefined;
  /** The date of a complete list, ISO 8601. */
  readonly asOf?: string | undefined;
}

interface Row {
  readonly iso2: CountryCode;
  readonly date: string;
  readonly line: number;
}

function readRows(csv: string): readonly Row[] {
  const problems = new Problems();
  const lines = new Map<CountryCode, number>();
  const rows = readCsv(csv, ['state', 'date']).flatMap(({ line, cells }): Row[] => {
    const found = recognizeState(cells.state);
    if (cells.date !== '') checkDate(cells.date, 'column date', problems, line);
    if (found.iso2 === null) {
      problems.add(
        `column state: expected a code (ISO 3166) or the United Nations’ name of a State; got "${cells.state}".${found.advice}`,
        line,
      );
      return [];
    }
    const before = lines.get(found.iso2);
    if (before !== undefined) {
      problems.add(
        `column state: "${cells.state}" (${found.iso2}) stands on line ${before}, too.`,
        line,
      );
    }
    lines.set(found.iso2, line);
    return [{ iso2: found.iso2, date: cells.date, line }];
  });
  problems.throwIfAny();
  return rows;
}

/** A State with what a file adds: dates and sources that were there stay. */
function merge(
  before: EndorsingState | undefined,
  { iso2, date }: Row,
  source: SourceId,
  notLaterThan: string | null,
): EndorsingState {
  const on = before?.on ?? (date || undefined);
  const latest = before?.notLaterThan ?? notLaterThan ?? undefined;
  return {
    iso2,
    ...(on !== undefined ? { on } : latest !== undefined && { notLaterThan: latest }),
    sources: [...new Set([...(before?.sources ?? []), source])],
  };
}

/** Compares the length of a complete list with the total that is known for its date. */
function checkTotal(length: number, asOf: string, totals: readonly EndorsementTotal[]): void {
  const ofThatDate = totals.filter(({ date }) => date.startsWith(asOf) || asOf.startsWith(date));
  const known = ofThatDate.at(-1);
  if (!known || ofThatDate.some(({ states }) => states === length)) return;
  throw new ImportError([
    `Expected ${known.states} States, the total known for ${known.date} (${known.source}); got ${length} in the file. Look for States that are missing, or there too often; or give the file without --complete.`,
  ]);
}

/** The totals, with that of a complete list which is newer than all. */
function withTotal(
  totals: readonly EndorsementTotal[],
  total: EndorsementTotal,
): readonly EndorsementTotal[] {
  const isNewest = totals.every(({ date }) => date < total.date && !total.date.startsWith(date));
  return isNewest ? [...totals, total] : totals;
}

/** What an import did besides, in sentences. */
export interface Result {
  readonly imported: Imported;
  readonly notes: readonly string[];
}

/** Adds States to those that are named. */
function addStates(
  rows: readonly Row[],
  document: Source & { readonly id: SourceId },
  imported: Imported,
): Imported {
  const { named, completeStates } = imported;
  const added = rows.filter(({ iso2 }) => !named.some((state) => state.iso2 === iso2));
  const problems = new Problems();
  for (const { iso2, date, line } of added) {
    if (completeStates) {
      problems.add(
        `column state: expected a State of the complete list (${completeStates.source}); got ${iso2}. Import a newer list with --complete --as-of.`,
        line,
      );
    } else if (!date && !document.date) {
      problems.add(
        'column date: expected a date, because the source bears none; got nothing.',
        line,
      );
    }
  }
  problems.throwIfAny();
  return {
    ...imported,
    named: [
      ...named.map((state) => {
        const row = rows.find(({ iso2 }) => iso2 === state.iso2);
        return row ? merge(state, row, document.id, null) : state;
      }),
      ...added.map((row) => merge(undefined, row, document.id, document.date)),
    ],
  };
}

/** Puts a complete list in the place of those that are named, with the dates and sources known of them. */
function replaceStates(
  rows: readonly Row[],
  asOf: string,
  source: SourceId,
  imported: Imported,
): Result {
  checkTotal(rows.length, asOf, imported.totals);
  const { named } = imported;
  const missing = named.filter(({ iso2 }) => !rows.some((row) => row.iso2 === iso2));
  const total = { date: asOf, states: rows.length, organizations: null, source };
  return {
    imported: {
      ...imported,
      named: rows.map((row) =>
        merge(
          named.find(({ iso2 }) => iso2 === row.iso2),
          row,
          source,
          null,
        ),
      ),
      totals: withTotal(imported.totals, total),
      completeStates: { source, asOf, count: rows.length },
    },
    notes: missing.map(
      ({ iso2, sources }) =>
        `${iso2} is named by ${sources.join(', ')} and is not in the complete list: it is listed no more.`,
    ),
  };
}

/**
 * Imports States that endorsed: some, or with `complete` all of them as of a date.
 *
 * @param csv - columns `state` (ISO alpha-2 or alpha-3, or a name in any of the six languages) and `date`
 * @throws ImportError with every line that cannot be understood, or both lengths where they differ
 */
export function importEndorsers(
  csv: string,
  { source: id, complete = false, asOf }: EndorsersOptions,
  imported: Imported,
): Result {
  const document = knownSource(id, imported);
  if (complete !== (asOf !== undefined)) {
    throw new ImportError([
      `Expected --complete and --as-of together: the file is the whole list as of that date; got one of them.`,
    ]);
  }
  if (asOf === undefined) {
    return { imported: addStates(readRows(csv), document, imported), notes: [] };
  }
  const problems = new Problems();
  checkDate(asOf, '--as-of', problems);
  problems.throwIfAny();
  return replaceStates(readRows(csv), asOf, document.id, imported);
}
