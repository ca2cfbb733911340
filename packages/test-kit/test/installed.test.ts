import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installed } from '../src/installed.js';

let root: string;

function addPackage(path: string, dependencies: object = {}, devDependencies: object = {}): void {
  mkdirSync(join(root, path), { recursive: true });
  const text = JSON.stringify({ dependencies, devDependencies });
  writeFileSync(join(root, path, 'package.json'), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(join(root, target), join(root, path));
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'a4p-installed-')));
});
afterAll(() => rmSync(root, { recursive: true }));

test('finds what npm lays flat, the version nearest to the workspace first', () => {
  addPackage('npm/app', { direct: '1' }, { '@scope/tool': '1' });
  addPackage('npm/node_modules/direct', { indirect: '2', events: '1' });
  addPackage('npm/node_modules/@scope/tool', { indirect: '1' }, { unused: '1' });
  addPackage('npm/node_modules/direct/node_modules/indirect');
  addPackage('npm/node_modules/indirect');
  addPackage('npm/node_modules/events');
  addPackage('npm/node_modules/undeclared');
  const place = (path: string): string => join(root, 'npm/node_modules', path);
  expect(Object.fromEntries(installed(join(root, 'npm/app')))).toEqual({
    direct: place('direct'),
    '@scope/tool': place('@scope/tool'),
    indirect: place('direct/node_modules/indirect'),
    events: place('events'),
  });
});

test('finds what pnpm links from its store, where each package reaches its own alone', () => {
  addPackage('pnpm/app', { direct: '1' });
  addPackage('pnpm/store/direct/node_modules/direct', { indirect: '1' });
  addPackage('pnpm/store/indirect/node_modules/indirect');
  link('pnpm/app/node_modules/direct', 'pnpm/store/direct/node_modules/direct');
  link('pnpm/store/direct/node_modules/indirect', 'pnpm/store/indirect/node_modules/indirect');
  expect(Object.fromEntries(installed(join(root, 'pnpm/app')))).toEqual({
    direct: join(root, 'pnpm/store/direct/node_modules/direct'),
    indirect: join(root, 'pnpm/store/indirect/node_modules/indirect'),
  });
});

test('says which package is missing, and what to do', () => {
  addPackage('missing', { gone: '1' });
  expect(() => installed(join(root, 'missing'))).toThrow(
    /expected "gone", which .*missing depends on, to be installed; .* Run npm install\.$/,
  );
});
