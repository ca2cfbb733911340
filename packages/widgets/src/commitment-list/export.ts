import { areaOf } from '../parts/area-of.js';
import { originOf } from './origin-of.js';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';

/** The formats in which what is shown can be downloaded. */
export const FORMATS = ['csv', 'json'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** What a file says of a passage, named as in `@a4p/declaration`. */
function rowOf(
  passage: ListedPassage,
  { shortTitles, parties, origins }: CommitmentsChunk,
): Readonly<Record<string, string>> {
  const { id, statement, by, inferred, lead = '', text, number = '' } = passage;
  const area = areaOf(passage);
  return {
    id,
    kind: statement ? 'statement' : 'commitment',
    area,
    areaTitle: shortTitles[area],
    by,
    byName: parties[by],
    byBasis: inferred ? 'inferred' : 'stated',
    lead,
    text,
    number,
    ...originOf(passage, origins).said,
  };
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function toCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = [
    Object.keys(rows[0] ?? {}).join(),
    ...rows.map((row) => Object.values(row).map(cell).join()),
  ];
  // The mark by which spreadsheets know that a file is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * The passages shown, as a file. Every row of the CSV says what its text is and where it comes
 * from, because rows leave their file.
 *
 * @param passages - what is shown, in its order; not none
 * @param content - the commitments in the language shown
 * @param notice - the notice on what is shown
 * @param format - `csv` or `json`
 * @example exportPassages([...shown], content.commitments, notice, 'csv').text();
 */
export function exportPassages(
  passages: readonly ListedPassage[],
  content: CommitmentsChunk,
  notice: string,
  format: Format,
): Blob {
  const { locale, provenance } = content;
  const about = { locale, age: provenance.age ?? '', notice };
  const rows = passages.map((passage) => rowOf(passage, content));
  if (format === 'json') {
    return new Blob([`${JSON.stringify({ ...about, passages: rows }, null, 2)}\n`], {
      type: 'application/json',
    });
  }
  const csv = toCsv(rows.map((row) => ({ ...row, ...about })));
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
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
