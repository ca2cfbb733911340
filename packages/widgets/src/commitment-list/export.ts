import { areaOf } from '../parts/area-of.js';
import type { CommitmentsChunk, ListedPassage } from '../base/chunks.js';

/** The formats in which what is shown can be downloaded. */
export const FORMATS = ['csv', 'json'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** What a file says of each passage, named as in `@a4p/declaration`. */
const COLUMNS = [
  'id',
  'kind',
  'area',
  'areaTitle',
  'by',
  'byName',
  'byBasis',
  'lead',
  'text',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function rowOf(passage: ListedPassage, { shortTitles, parties }: CommitmentsChunk): Row {
  const { id, statement, by, inferred, lead, text } = passage;
  const area = areaOf(passage);
  return {
    id,
    kind: statement ? 'statement' : 'commitment',
    area,
    areaTitle: shortTitles[area],
    by,
    byName: parties[by],
    byBasis: inferred ? 'inferred' : 'stated',
    lead: lead ?? '',
    text,
  };
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function toCsv(rows: readonly Row[], about: Readonly<Record<string, string>>): string {
  const lines = [
    [...COLUMNS, ...Object.keys(about)].join(),
    ...rows.map((row) =>
      [...COLUMNS.map((name) => row[name]), ...Object.values(about)].map(cell).join(),
    ),
  ];
  // The mark by which spreadsheets know that a file is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * The passages shown, as a file. Every row of the CSV says what its text is and where it comes
 * from, because rows leave their file.
 *
 * @param passages - what is shown, in its order
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
  const { locale, status, provenance } = content;
  const { mark = '', source, age = '' } = provenance;
  const about = { locale, status, mark, source, age, notice };
  const rows = passages.map((passage) => rowOf(passage, content));
  return format === 'csv'
    ? new Blob([toCsv(rows, about)], { type: 'text/csv;charset=utf-8' })
    : new Blob([`${JSON.stringify({ ...about, passages: rows }, null, 2)}\n`], {
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
