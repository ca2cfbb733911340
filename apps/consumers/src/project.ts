import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from '@a4p/test-kit/installed';
import { pack } from '@a4p/test-kit/pack';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const workspace = fileURLToPath(new URL('../', import.meta.url));

/** A folder outside this repository, in which the packages are installed as they are published. */
export interface Project {
  readonly folder: string;
  readonly remove: () => void;
}

/** Packs both packages and installs them; everything else that this workspace depends on is linked. */
export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'a4p-consumers-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@a4p'), { recursive: true });
  for (const name of ['declaration', 'widgets']) {
    const packed = pack(join(root, 'packages', name));
    renameSync(packed.folder, join(modules, '@a4p', name));
    packed.remove();
  }
  for (const [name, place] of installed(workspace)) {
    if (name.startsWith('@a4p/')) continue;
    const target = join(modules, name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(place, target);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
