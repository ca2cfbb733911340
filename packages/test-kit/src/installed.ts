import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Names = Readonly<Record<string, string>>;

interface PackageJson {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
}

function packageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function folderOf(name: string, dependent: string): string {
  // The file, as some packages have the name of a module of Node, such as `events`, that is in no folder.
  const places =
    createRequire(join(dependent, 'package.json')).resolve.paths(`${name}/package.json`) ?? [];
  const folder = places.map((place) => join(place, name)).find((place) => existsSync(place));
  if (folder !== undefined) return realpathSync(folder);
  throw new Error(
    `expected "${name}", which ${dependent} depends on, to be installed; found it in no node_modules above. Run npm install.`,
  );
}

/**
 * The packages that a workspace depends on, and those that they depend on in turn, wherever npm or
 * pnpm put them; what is in `node_modules` without being declared is not among them.
 *
 * @param workspace - its folder
 * @returns folders by name, those nearest to the workspace first
 * @throws if one that is declared is not installed
 * @example installed('apps/consumers').get('lit');
 */
export function installed(workspace: string): ReadonlyMap<string, string> {
  const { dependencies, devDependencies } = packageJson(workspace);
  const found = new Map<string, string>();
  const add = (names: Names | undefined, dependent: string): void => {
    for (const name of Object.keys(names ?? {})) {
      if (!found.has(name)) found.set(name, folderOf(name, dependent));
    }
  };
  add({ ...dependencies, ...devDependencies }, workspace);
  // A Map also visits what is added while it is gone through: nearest first, as npm lays packages flat.
  for (const folder of found.values()) add(packageJson(folder).dependencies, folder);
  return found;
}
