/** `npm run new`, in a copy of the repository: what it makes compiles and keeps to the style as it is. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);

let copy: string;

const read = (file: string): string => readFileSync(join(copy, file), 'utf8');

/** Runs a command of a package in the copy, such as `eslint/bin/eslint.js`, and gives what it prints. */
function run(command: string, ...options: readonly string[]): string {
  const [name = '', ...path] = command.split('/');
  const file = join(dirname(require.resolve(`${name}/package.json`)), ...path);
  try {
    return execFileSync(process.execPath, [file, ...options], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `failed: ${stdout}${stderr}`;
  }
}

const make = (name: string): string =>
  run('tsx/dist/cli.mjs', 'packages/widgets/build/new-element.ts', name);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'a4p-new-'));
  const widgets = [
    'src',
    'build',
    'messages',
    'test/helpers',
    'generated',
    'package.json',
    'tsconfig.json',
  ];
  const files = [
    '.changeset',
    'README.md',
    '.prettierignore',
    '.prettierrc.json',
    'eslint.config.js',
    'package.json',
    'tsconfig.base.json',
  ];
  for (const file of [...files, 'scripts', ...widgets.map((name) => `packages/widgets/${name}`)]) {
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  for (const built of ['node_modules', 'packages/widgets/node_modules', 'packages/widgets/dist']) {
    symlinkSync(join(root, built), join(copy, built));
  }
});

afterAll(() => rmSync(copy, { recursive: true }));

test('makes an element that compiles and keeps to the style, however long its name', () => {
  const name = 'history-of-commitments-by-area';
  expect(make(name)).toContain(`packages/widgets/src/${name}/${name}.ts`);
  const folder = `packages/widgets/src/${name}`;
  expect(run('typescript/bin/tsc', '--noEmit', '-p', 'packages/widgets')).toBe('');
  expect(run('eslint/bin/eslint.js', folder, 'packages/widgets/src/elements.ts')).toBe('');
  expect(run('prettier/bin/prettier.cjs', '--check', '.')).toMatch(/All matched files/);
  expect(read('README.md')).toContain(`| \`a4p-${name}\``);
  expect(read(`.changeset/${name}.md`)).toContain(`\`a4p-${name}\``);
});

test.each(['Commitment', 'commitment_map', '2-maps', ''])('refuses the name "%s"', (name) => {
  const lists = read('packages/widgets/src/classes.ts');
  expect(make(name)).toContain(
    `expected a name of small letters and hyphens, such as "commitment-map"; got "${name}"`,
  );
  expect(read('packages/widgets/src/classes.ts')).toBe(lists);
});

test('refuses the name of an element that is there, and leaves it as it was', () => {
  const before = read('packages/widgets/src/pledge/pledge.ts');
  expect(make('a4p-pledge')).toContain('expected a name that is free; got "pledge"');
  expect(read('packages/widgets/src/pledge/pledge.ts')).toBe(before);
});
