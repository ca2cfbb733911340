import Papa from 'papaparse';

/** A value that a cell of a table can hold. */
export type Cell = string | number | boolean | null;

/** A table: what each column holds, and the rows. */
export interface Table<Column extends string = string> {
  readonly description: string;
  readonly columns: Readonly<Record<Column, ColumnDescription>>;
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/** A column, in the terms of a Frictionless table schema. */
export interface ColumnDescription {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
}

/** A mark by which spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): quoted where needed, line ends of CR LF, marked as UTF-8. A cell that a
 * spreadsheet would run as a formula is given an apostrophe in front, which makes it a text.
 *
 * @param table - the table; `null` becomes an empty cell
 * @example await writeFile('areas.csv', toCsv(table));
 */
export function toCsv({ columns, rows }: Table): string {
  const csv = Papa.unparse([...rows], {
    columns: Object.keys(columns),
    escapeFormulae: true,
    newline: '\r\n',
  });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
