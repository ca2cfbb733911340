import { areaOf } from '../parts/area-of.js';
import type { ListedPassage } from '../base/chunks.js';

/** The formats in which what is shown can be downloaded. */
export const FORMATS = ['csv', 'json'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

const COLUMNS = ['id', 'kind', 'area', 'by', 'basis', 'lead', 'text'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function rowOf({ id, statement, by, inferred, lead, text }: ListedPassage): Row {
  return {
    id,
    kind: statement ? 'statement' : 'commitment',
    area: areaOf({ id }),
    by,
    basis: inferred ? 'inferred' : 'stated',
    lead: lead ?? '',
    text,
  };
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function toCsv(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.join(),
    ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join()),
  ];
  // The mark by which spreadsheets know that a file is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * The passages shown, as a file.
 *
 * @param passages - what is shown, in its order
 * @param words - the notice and the source line, which go into the JSON
 * @param format - `csv` or `json`
 * @example exportPassages([...shown], { notice, source }, 'csv').text();
 */
export function exportPassages(
  passages: readonly ListedPassage[],
  { notice, source }: { readonly notice: string; readonly source: string },
  format: Format,
): Blob {
  const rows = passages.map(rowOf);
  return format === 'csv'
    ? new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' })
    : new Blob([`${JSON.stringify({ source, notice, passages: rows }, null, 2)}\n`], {
        type: 'application/json',
      });
}

/** Hands a file to the reader without leaving the page. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
