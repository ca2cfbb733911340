/**
 * Imports the Declaration's own commitments, endorsers, and the United Nations' own texts, and adds the
 * documents that they are from. All or nothing.
 *
 * @example npm run import -- commitments list.csv --source un-list-2027 --complete
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { checkImported } from './import/check.js';
import { importCommitments } from './import/commitments.js';
import { writeDerived } from './import/derived.js';
import { importEndorsers, type Result } from './import/endorsers.js';
import { current } from './import/imported.js';
import { didYouMean } from './import/nearest.js';
import { ImportError } from './import/problems.js';
import { decodeCsv } from './import/read-csv.js';
import { addSource } from './import/source.js';
import { importableTexts, importTexts, knownLocale } from './import/texts.js';
import { writeImported } from './import/write.js';
import { texts } from './texts.js';

const USAGE = `npm run import -- source ID --title "…" --publisher "…" --language fr [--date 2018-09-25] [--href https://…]
npm run import -- commitments FILE.csv --source ID [--complete]
npm run import -- endorsers FILE.csv --source ID [--complete --as-of 2018-09-25]
npm run import -- texts FILE.csv --locale en --source ID
npm run import -- texts --list en`;

const OPTIONS = {
  source: { type: 'string' },
  complete: { type: 'boolean' },
  'as-of': { type: 'string' },
  locale: { type: 'string' },
  list: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'string' },
  href: { type: 'string' },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new ImportError([`${(error as Error).message}\n\n${USAGE}`]);
  }
}

/** Paths are relative to where the command was typed. */
async function readFileAt(path: string | undefined): Promise<string> {
  if (path === undefined) throw new ImportError([`Expected a file; got nothing.\n\n${USAGE}`]);
  const absolute = resolve(process.env['INIT_CWD'] ?? '.', path);
  const bytes = await readFile(absolute).catch(() => {
    throw new ImportError([`Expected a file that can be read; got "${path}".`]);
  });
  return decodeCsv(bytes);
}

const COMMANDS = ['source', 'commitments', 'endorsers', 'texts'] as const;

async function run(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(args);
  const [command = '', argument] = positionals;
  if (command === 'texts' && values.list !== undefined) {
    const locale = knownLocale(values.list);
    const rows = [...importableTexts(locale, texts[locale], current)];
    return Papa.unparse({ fields: ['key', 'text'], data: rows });
  }
  const asOf = values['as-of'];
  const act = async (): Promise<Result> => {
    switch (command) {
      case 'source':
        return { imported: addSource(argument ?? '', values, current), notes: [] };
      case 'commitments':
        return {
          imported: importCommitments(await readFileAt(argument), values, current),
          notes: [],
        };
      case 'endorsers':
        return importEndorsers(await readFileAt(argument), { ...values, asOf }, current);
      case 'texts':
        return {
          imported: importTexts(await readFileAt(argument), values, current, texts),
          notes: [],
        };
      default:
        throw new ImportError([
          `Expected one of ${COMMANDS.join(', ')}; got "${command}".${didYouMean(command, COMMANDS)}\n\n${USAGE}`,
        ]);
    }
  };
  const { imported, notes } = await act();
  checkImported(imported, texts);
  const written = await writeImported(current, imported, new URL('../content/', import.meta.url));
  if (written.length === 0) return 'Nothing is new.';
  await writeDerived(imported, texts, new URL('../', import.meta.url));
  return [
    ...notes,
    `Written: ${written.map((path) => `packages/declaration/content/${path}`).join(', ')}`,
    'Next: npm test, then npx changeset to say what is new.',
  ].join('\n');
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error([...error.problems, '', 'Nothing was written.'].join('\n'));
  process.exitCode = 1;
}
