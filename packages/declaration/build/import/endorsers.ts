import type { CountryCode } from '../../src/countries.js';
import type { EndorsementTotal, EndorsingState } from '../../src/model/endorsement.js';
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
  const known = totals.find(({ date }) => date.startsWith(asOf) || asOf.startsWith(date));
  if (!known || known.states === length) return;
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
  if (asOf !== undefined) {
    const problems = new Problems();
    checkDate(asOf, '--as-of', problems);
    problems.throwIfAny();
  }
  const rows = readRows(csv);
  const find = (iso2: CountryCode): EndorsingState | undefined =>
    imported.named.find((state) => state.iso2 === iso2);
  if (asOf === undefined) {
    const problems = new Problems();
    for (const { iso2, date, line } of rows) {
      if (date || document.date || find(iso2)) continue;
      problems.add(
        `column date: expected a date, because the source bears none; got nothing.`,
        line,
      );
    }
    problems.throwIfAny();
    const added = rows.filter(({ iso2 }) => !find(iso2));
    const inFile = (iso2: CountryCode): Row | undefined => rows.find((row) => row.iso2 === iso2);
    const named = [
      ...imported.named.map((state) => {
        const row = inFile(state.iso2);
        return row ? merge(state, row, document.id, null) : state;
      }),
      ...added.map((row) => merge(undefined, row, document.id, document.date)),
    ];
    const isComplete = imported.completeStates !== null && added.length > 0;
    if (isComplete) {
      throw new ImportError([
        `Expected no State besides those of the complete list (${imported.completeStates?.source ?? ''}); got ${added.map(({ iso2 }) => iso2).join(', ')}. Import a newer complete list with --complete --as-of.`,
      ]);
    }
    return { imported: { ...imported, named }, notes: [] };
  }
  checkTotal(rows.length, asOf, imported.totals);
  const missing = imported.named.filter(({ iso2 }) => !rows.some((row) => row.iso2 === iso2));
  return {
    imported: {
      ...imported,
      named: rows.map((row) => merge(find(row.iso2), row, document.id, null)),
      totals: withTotal(imported.totals, {
        date: asOf,
        states: rows.length,
        organizations: null,
        source: document.id,
      }),
      completeStates: { source: document.id, asOf, count: rows.length },
    },
    notes: missing.map(
      ({ iso2, sources }) =>
        `${iso2} is named by ${sources.join(', ')} and is not in the complete list: it is listed no more.`,
    ),
  };
}
