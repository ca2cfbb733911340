/** What is read of an editor's CSV file, and what is refused. */
import { describe, expect, test } from 'vitest';
import { decodeCsv, readCsv } from '../../build/import/read-csv.js';
import { problemsOf } from '../helpers/importing.js';

describe('a CSV file', () => {
  test('is read by commas, semicolons and tabs, with or without the mark of UTF-8', () => {
    for (const separator of [',', ';', '\t']) {
      const text = `\uFEFFDate${separator}state\r\n2018${separator}" France "\r\n\r\n`;
      const rows = readCsv(decodeCsv(new TextEncoder().encode(text)), ['state', 'date']);
      expect(rows).toEqual([{ line: 2, cells: { state: 'France', date: '2018' } }]);
    }
  });

  test('counts lines as the file has them, line breaks in cells included', () => {
    const rows = readCsv('key,text\r\n"a","two\r\nlines"\r\n\r\nb,c\r\n', ['key', 'text']);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('that is a spreadsheet, or in another encoding, is refused with what to do', () => {
    for (const bytes of [
      [0x50, 0x4b, 3, 4],
      [0x43, 0xf4, 0x74, 0x65],
    ]) {
      expect(problemsOf(() => decodeCsv(new Uint8Array(bytes)))[0]).toContain('CSV UTF-8');
    }
  });

  test('with columns missing, unknown or twice is refused, each with the nearest', () => {
    expect(problemsOf(() => readCsv('sate,date,date\nx,y,z\n', ['state', 'date']))).toEqual([
      'Line 1: expected the columns state, date; got none called "state".',
      'Line 1: expected the columns state, date; got "date" 2 times.',
      'Line 1: expected the columns state, date; got "sate". Did you mean "state"?',
    ]);
  });

  test('with a row too long or none at all is refused', () => {
    expect(problemsOf(() => readCsv('state,date\nFrance,2018,x\n', ['state', 'date']))[0]).toMatch(
      /^Line 2: expected 2 cells; got 3/,
    );
    expect(problemsOf(() => readCsv('state,date\n', ['state', 'date']))).toHaveLength(1);
  });
});
