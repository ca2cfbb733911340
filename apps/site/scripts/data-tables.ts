/** The tables of a version, typed as its data package describes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '@a4p/declaration';
import Papa from 'papaparse';

/** What a cell holds; `null` if it is empty. */
export type Cell = string | number | boolean | null;

/** A field of a table, as the data package has it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
}

/** A table in one language, or in none. */
export interface DataTable {
  /** Without the language: `areas`. */
  readonly name: string;
  /** Its file, below the folder of the version. */
  readonly path: string;
  readonly locale: Locale | null;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly Field[] };
}

function cellOf(text: string, { name, type }: Field, path: string): Cell {
  if (text === '') return null;
  if (type === 'string') return text;
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && ['true', 'false'].includes(text)) return text === 'true';
  throw new Error(
    `${path}: expected a value of type ${type} in the field "${name}"; got "${text}".`,
  );
}

function tableOf(folder: string, { name, path, schema: { fields } }: Resource): DataTable {
  const text = readFileSync(join(folder, path), 'utf8');
  const [head = [], ...rows] = Papa.parse<string[]>(text, {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  const expected = fields.map((field) => field.name);
  if (head.join() !== expected.join()) {
    throw new Error(`${path}: expected the fields ${expected.join()}; got ${head.join()}.`);
  }
  const locale = locales.find(({ id }) => name.endsWith(`.${id}`))?.id ?? null;
  return {
    name: locale ? name.slice(0, -locale.length - 1) : name,
    path,
    locale,
    fields,
    rows: rows.map((row) => fields.map((field, index) => cellOf(row[index] ?? '', field, path))),
  };
}

/**
 * The tables of a version, in the order of its data package.
 *
 * @param folder - with `datapackage.json` and the CSV files
 * @throws Error if a file is not as the data package says
 * @example tablesIn('dist/data/next').filter(({ locale }) => locale === 'fr');
 */
export function tablesIn(folder: string): readonly DataTable[] {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: readonly Resource[];
  };
  return resources.map((resource) => tableOf(folder, resource));
}
