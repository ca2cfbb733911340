/** Workbooks for Excel and LibreOffice (Office Open XML). */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './data-tables.js';

/** A sheet: its rows, the first of which is the head. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The widest a column may be, in characters. */
  readonly width: number;
}

/** ZIP knows no time before; the same sheets make the same file. */
const TIME = new Date(1980, 0, 1);

const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/** The narrowest that a column is, in characters. */
const NARROW = 8;

/** The height of a line of that font, and the highest that a row may be, in points. */
const LINE = 15;
const HIGHEST = 409;

/** How many characters a cell is wide: a Chinese one counts as two. */
function lengthOf(cell: Cell | undefined): number {
  const text = String(cell ?? '');
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

function widthsOf({ rows, width }: Sheet): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const longest = Math.max(NARROW, ...rows.map((row) => lengthOf(row[column]) + 2));
    return Math.min(width, longest);
  });
}

/** LibreOffice fits no row to its text. A line holds a tenth less than its width, as words are not cut. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    Math.ceil(lengthOf(cell) / (0.9 * (widths[column] ?? NARROW))),
  );
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function dataOf({ rows }: Sheet, widths: readonly number[]): SheetData {
  return rows.map((row, index) => {
    const look = {
      height: heightOf(row, widths),
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    };
    return row.map((value) => (value === null ? null : { value, ...look }));
  });
}

/**
 * A workbook. The same sheets give the same bytes.
 *
 * @param sheets - the sheets, in order
 * @param rightToLeft - whether the first column stands on the right
 * @example await workbook([{ name: 'areas', rows: [['id'], ['politics']], width: 60 }], false);
 */
export async function workbook(
  sheets: readonly Sheet[],
  rightToLeft: boolean,
): Promise<Uint8Array> {
  const written = sheets.map((sheet) => {
    const widths = widthsOf(sheet);
    return {
      sheet: sheet.name,
      data: dataOf(sheet, widths),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      rightToLeft,
    };
  });
  const file = await writeExcelFile(written, FONT).toBuffer();
  const parts: Zippable = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, [bytes, { mtime: TIME }]]),
  );
  return zipSync(parts, { level: 9 });
}
