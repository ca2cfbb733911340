import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageOf = (name: string): string =>
  dirname(fileURLToPath(import.meta.resolve(`@a4p/${name}/package.json`)));

const repository = join(packageOf('widgets'), '../..');

interface Integrity {
  version: string;
  files: Record<string, string>;
}

const hashOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Makes the packages of a version that was never released, from those of this build.
 *
 * @param releases - the folder of the releases
 * @param version - such as `1.0.0`
 * @example makeUpRelease(folder, '1.0.0');
 */
export function makeUpRelease(releases: string, version: string): void {
  const folder = join(releases, version);
  cpSync(join(packageOf('declaration'), 'dist'), join(folder, 'declaration/dist'), {
    recursive: true,
  });
  const cdn = join(folder, 'widgets/dist/cdn');
  cpSync(join(packageOf('widgets'), 'dist/cdn'), cdn, { recursive: true });
  for (const name of ['LICENSE', 'NOTICE.md'])
    cpSync(join(repository, name), join(folder, 'widgets', name));
  const integrity = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Integrity;
  const own = integrity.version;
  renameSync(join(cdn, own), join(cdn, version));
  const files: Record<string, string> = {};
  for (const path of Object.keys(integrity.files)) {
    const renamed = path.replace(`${own}/`, `${version}/`);
    const file = join(cdn, renamed);
    const text = readFileSync(file, 'utf8').replaceAll(`${own}/`, `${version}/`);
    // The loader knows the hashes of what it loads, so that stays as it is.
    writeFileSync(file, renamed.endsWith('/resize.js') ? `${text}\n// ${version}` : text);
    files[renamed] = hashOf(file);
  }
  writeFileSync(join(cdn, 'integrity.json'), JSON.stringify({ ...integrity, version, files }));
}
