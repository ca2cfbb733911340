/**
 * Prints what became of the content since an earlier version, for the changelog.
 *
 * @example npm run content-changes -- path/to/the/earlier/package
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentChanges, type Published } from './content-changes.js';

function read(folder: string): Published {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]),
  );
}

const [earlier] = process.argv.slice(2);
if (earlier === undefined) {
  throw new Error(
    'expected the folder of an earlier version; got none. Unpack it with `npm pack @a4p/declaration@1.2.3` and `tar -xzf`, then run: npm run content-changes -- package',
  );
}
// npm runs scripts in the package's folder; the path is meant from where the command was given.
const before = read(join(resolve(process.env['INIT_CWD'] ?? '', earlier), 'dist/json'));
const lines = contentChanges(before, read('dist/json'));
console.log(
  lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : 'No change of content.',
);
