import Papa from 'papaparse';
import { didYouMean } from './nearest.js';
import { ImportError, Problems } from './problems.js';

/** A row of a file: the line on which it begins, the header being 1, and its cells by column. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

const UTF_8 = 'In Excel, save it as “CSV UTF-8 (Comma delimited)”.';

/**
 * The text of a file.
 *
 * @param bytes - the file
 * @throws ImportError if it is no text in UTF-8
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new ImportError([`Expected a CSV file; got a spreadsheet. ${UTF_8}`]);
  }
  try {
    // The mark of UTF-8 at the beginning is left out by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError([`Expected a CSV file in UTF-8; got another encoding. ${UTF_8}`]);
  }
}

/** The rows of a text, each with its line; a cell may hold line breaks. */
function linesOf(text: string): readonly { line: number; cells: readonly string[] }[] {
  const rows: { line: number; cells: readonly string[] }[] = [];
  const problems = new Problems();
  let line = 1;
  let at = 0;
  Papa.parse<readonly string[]>(text, {
    // The header has no cell with a separator in it.
    delimiter: /[,;\t]/.exec(text)?.[0] ?? ',',
    step: ({ data, meta, errors }) => {
      for (const { message } of errors) problems.add(`${message}.`, line);
      rows.push({ line, cells: data.map((cell) => cell.trim()) });
      line += text.slice(at, meta.cursor).match(/\r\n|\n|\r/g)?.length ?? 0;
      at = meta.cursor;
    },
  });
  problems.throwIfAny();
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/**
 * The rows of a CSV text with exactly the columns named, in any order, after a header. A comma, a
 * semicolon or a tab separates them.
 *
 * @param text - the CSV
 * @param columns - their names
 * @throws ImportError that names each column that is missing, unknown or there twice
 * @example readCsv('state,date\nFrance,2018-09-25\n', ['state', 'date']);
 */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): readonly CsvRow<Column>[] {
  const [header, ...rows] = linesOf(text);
  const names = (header?.cells ?? []).map((name) => name.toLowerCase());
  const problems = new Problems();
  const expected = `expected the columns ${columns.join(', ')}`;
  for (const column of columns) {
    const { length } = names.filter((name) => name === column);
    if (length === 0) problems.add(`${expected}; got none called "${column}".`, 1);
    if (length > 1) problems.add(`${expected}; got "${column}" ${length} times.`, 1);
  }
  for (const name of names) {
    if ((columns as readonly string[]).includes(name)) continue;
    problems.add(`${expected}; got "${name}".${didYouMean(name, columns)}`, 1);
  }
  for (const { line, cells } of rows) {
    if (cells.length === names.length) continue;
    problems.add(
      `expected ${names.length} cells; got ${cells.length}. A text with a separator in it stands in quotation marks.`,
      line,
    );
  }
  if (rows.length === 0) problems.add('Expected a row below the header; got none.');
  problems.throwIfAny();
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as Record<
      Column,
      string
    >,
  }));
}
