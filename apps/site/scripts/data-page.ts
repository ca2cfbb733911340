/** What the page with the data says of the files: their sizes, their fields, and how they are read. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '@a4p/declaration';
import { examplesFor, type Examples } from './data-examples.js';
import { tablesIn, type DataTable } from './data-tables.js';

/** A file, with its size in bytes, and in words. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  readonly size: string;
}

/** What the page says in one language. */
export interface DataPage {
  /** The folder of the version: `1.2.3`, or `next`. */
  readonly version: string;
  readonly released: boolean;
  /** Where the folder is. */
  readonly address: string;
  /** What is cited. */
  readonly title: string;
  readonly notices: Readonly<Record<string, string>>;
  readonly files: Readonly<
    Record<'workbook' | 'csv' | 'json' | 'descriptions', readonly DataFile[]>
  >;
  readonly others: readonly {
    readonly locale: (typeof locales)[number];
    readonly files: readonly DataFile[];
  }[];
  readonly tables: readonly DataTable[];
  readonly examples: Examples;
}

const DESCRIPTIONS = ['datapackage.json', 'schema.json', 'SHA256SUMS', 'NOTICE.md'];

const citation = new URL('../../../CITATION.cff', import.meta.url);

/** The title in the file by which the project says how it is cited. */
function citedTitle(): string {
  const [, title] = /^title: '(.+)'$/m.exec(readFileSync(citation, 'utf8')) ?? [];
  if (!title) throw new Error(`${citation.href}: expected a title in single quotes; got none.`);
  return title;
}

/** A size in kilobytes; all pages write Latin digits. */
function sizeIn(locale: Locale, bytes: number): string {
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit: 'kilobyte',
    maximumSignificantDigits: bytes < 1000 ? 1 : 2,
  }).format(bytes / 1000);
}

/**
 * What the page says, in each language.
 *
 * @param target - the folder `data` of the site, with its files in place
 * @param release - the newest version; `null` while nothing is released
 * @param site - the address of the site
 * @example dataPages('dist/data', '1.2.3', 'https://example.org/').fr.files.workbook;
 */
export function dataPages(
  target: string,
  release: string | null,
  site: string,
): Readonly<Record<Locale, DataPage>> {
  const version = release ?? 'next';
  const folder = join(target, version);
  const tables = tablesIn(folder);
  const address = new URL(`data/${version}/`, site).href;
  const title = citedTitle();

  const pages = locales.map(({ id }): readonly [Locale, DataPage] => {
    const fileOf = (path: string): DataFile => {
      const bytes = statSync(join(folder, path)).size;
      return { path, bytes, size: sizeIn(id, bytes) };
    };
    const csvOf = (locale: Locale | null): DataFile[] =>
      tables.filter((table) => table.locale === locale).map(({ path }) => fileOf(path));
    const jsonOf = (locale: Locale): DataFile[] =>
      [`json/${locale}.json`, `json/endorsements.${locale}.json`].map(fileOf);
    const workbookOf = (locale: Locale): DataFile[] => [fileOf(`a4p.${locale}.xlsx`)];
    const { notices } = JSON.parse(readFileSync(join(folder, `json/${id}.json`), 'utf8')) as {
      notices: Readonly<Record<string, string>>;
    };
    const page: DataPage = {
      version,
      released: release !== null,
      address,
      title,
      notices,
      files: {
        workbook: workbookOf(id),
        csv: [...csvOf(id), ...csvOf(null)],
        json: [...jsonOf(id), fileOf('json/sources.json')],
        descriptions: DESCRIPTIONS.map(fileOf),
      },
      others: locales
        .filter((other) => other.id !== id)
        .map((locale) => ({
          locale,
          files: [...workbookOf(locale.id), ...csvOf(locale.id), ...jsonOf(locale.id)],
        })),
      tables: tables.filter(({ locale }) => locale === id || locale === null),
      examples: examplesFor(address, id),
    };
    return [id, page];
  });
  return Object.fromEntries(pages) as Record<Locale, DataPage>;
}
