/**
 * Prints what became of the content since an earlier version, for the changelog.
 *
 * @example npm run content-changes -- path/to/the/earlier/package
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../../../scripts/run-command.js';
import { contentChanges, type Published } from './content-changes.js';

function read(folder: string): Published {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]),
  );
}

const HOW =
  'Unpack it with `npm pack @a4p/declaration@1.2.3` and `tar -xzf`, or keep a copy of packages/declaration before the change; then run: npm run content-changes -- folder';

function print(earlier: string | undefined): void {
  // npm runs scripts in the package's folder; the path is meant from where the command was given.
  const json = join(resolve(process.env['INIT_CWD'] ?? '', earlier ?? ''), 'dist/json');
  if (earlier === undefined || !existsSync(json)) {
    throw new RangeError(
      `expected the folder of an earlier @a4p/declaration, with dist/json in it; got ${earlier ?? 'none'}. ${HOW}`,
    );
  }
  const lines = contentChanges(read(json), read('dist/json'));
  console.log(
    lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : 'No change of content.',
  );
}

await runCommand(() => print(process.argv[2]));
