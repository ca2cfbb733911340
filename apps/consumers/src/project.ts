import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '@a4p/test-kit/pack';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const installed = join(root, 'node_modules');

/** A folder outside this repository, in which the packages are installed as they are published. */
export interface Project {
  readonly folder: string;
  readonly remove: () => void;
}

function link(name: string, modules: string): void {
  const target = join(modules, name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(installed, name), target);
}

/** Packs both packages and installs them; everything else is linked from this repository. */
export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'a4p-consumers-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@a4p'), { recursive: true });
  for (const name of ['declaration', 'widgets']) {
    const packed = pack(join(root, 'packages', name));
    renameSync(packed.folder, join(modules, '@a4p', name));
    packed.remove();
  }
  for (const name of readdirSync(installed)) {
    if (name !== '@a4p' && !name.startsWith('.')) link(name, modules);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
