/**
 * Writes beside the built modules: one module per language and area; JSON and CSV of everything; the
 * schema; a data package; checksums.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { description, version } from '../package.json';
import { areaWithPassages } from '../src/area.js';
import { endorsementTotals, endorsers, lists, sources } from '../src/index.js';
import { countryName } from '../src/country-names.js';
import { toCsv, type Table } from './csv.js';
import { declarations } from './declarations.js';
import { declarationJsonSchema } from './json-schema.js';
import { tables } from './tables.js';

const dist = new URL('../dist/', import.meta.url);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function write(path: string, content: string): Promise<void> {
  const file = new URL(path, dist);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
}

/** A module whose default export is a value of a type that the index has. */
async function writeModule(path: string, value: object, type: string, about: string) {
  const index = `${'../'.repeat(path.split('/').length - 1)}index.js`;
  const [name] = type.split('<');
  await write(`${path}.js`, `export default ${JSON.stringify(value)};\n`);
  await write(
    `${path}.d.ts`,
    `import type { ${name} } from '${index}';\n/** ${about} */\ndeclare const content: ${type};\nexport default content;\n`,
  );
}

/** The languages and areas, joined here so that no reader's browser has to. */
async function writeLanguages(): Promise<void> {
  for (const declaration of declarations) {
    const { locale, status } = declaration;
    const what =
      status === 'source' ? 'the source, verbatim' : 'unofficial; the French is the source';
    await writeModule(`languages/${locale}`, declaration, 'Declaration', `All content: ${what}.`);
    for (const { id } of declaration.areas) {
      await writeModule(
        `languages/${locale}/${id}`,
        areaWithPassages(declaration, id),
        `AreaWithPassages<'${id}'>`,
        `One area: ${what}.`,
      );
    }
  }
}

async function writeJson(): Promise<string[]> {
  const files: string[] = [];
  const add = async (path: string, value: unknown): Promise<void> => {
    files.push(path);
    await write(path, json(value));
  };
  await add('schema.json', declarationJsonSchema);
  await add('json/sources.json', sources);
  for (const declaration of declarations) {
    const { locale, organizations, notices } = declaration;
    await add(`json/${locale}.json`, declaration);
    await add(`json/endorsements.${locale}.json`, {
      totals: endorsementTotals,
      organizations,
      states: {
        complete: lists.states.complete,
        notice: notices.states,
        named: endorsers.states.named.map((state) => ({
          ...state,
          name: countryName(state.iso2, locale),
        })),
      },
    });
  }
  return files;
}

async function writeCsv(all: ReadonlyMap<string, Table>): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, table] of all) {
    paths.push(`csv/${name}.csv`);
    await write(`csv/${name}.csv`, toCsv(table));
  }
  return paths;
}

async function checksum(path: string): Promise<{ bytes: number; sha256: string }> {
  const content = await readFile(new URL(path, dist));
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What the terms of a table are: none of ours. NOTICE.md has them whole. */
function termsOf(name: string): string {
  const [, locale] = /\.(\w+)$/.exec(name) ?? [];
  if (locale === undefined) return 'Facts, each with its source';
  return locale === 'fr'
    ? 'Text of the United Nations: its terms of use apply'
    : 'Unofficial translation of a text of the United Nations, whose terms of use apply';
}

async function writeDataPackage(all: ReadonlyMap<string, Table>): Promise<void> {
  const resources = await Promise.all(
    [...all].map(async ([name, { description: about, columns }]) => {
      const path = `csv/${name}.csv`;
      const { bytes, sha256 } = await checksum(path);
      return {
        name,
        path,
        type: 'table',
        description: about,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        licenses: [{ title: termsOf(name), path: 'NOTICE.md' }],
        schema: {
          fields: Object.entries(columns).map(([column, field]) => ({ name: column, ...field })),
          missingValues: [''],
        },
      };
    }),
  );
  await write(
    'datapackage.json',
    json({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'a4p-declaration',
      title: 'Action for Peacekeeping: the content of the United Nations’ page',
      description: `${description}. Not an official product of the United Nations.`,
      version,
      sources: sources.map(({ title, publisher, href }) => ({
        title: title ?? publisher,
        ...(href && { path: href }),
      })),
      resources,
    }),
  );
}

await copyFile(
  new URL('../LICENSE.md', import.meta.resolve('valibot')),
  new URL('LICENSE-valibot.md', dist),
);
await writeLanguages();
const all = tables(declarations);
const files = [...(await writeJson()), ...(await writeCsv(all))];
await writeDataPackage(all);
const sums = await Promise.all(
  [...files, 'datapackage.json'].map(async (path) => `${(await checksum(path)).sha256}  ${path}\n`),
);
await write('SHA256SUMS', sums.join(''));
