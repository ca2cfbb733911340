/**
 * Fetches the packages of every released version, for the build: `releases/<version>/widgets` and
 * `declaration`, and the day of the release in `date.txt`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../releases/', import.meta.url));
const PACKAGES = ['widgets', 'declaration'];

const npm = (...args: string[]): string =>
  execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Every version of the widgets; none while the package is not published. */
function publishedVersions(): readonly string[] {
  try {
    return [JSON.parse(npm('view', '@a4p/widgets', 'versions', '--json'))].flat() as string[];
  } catch (error) {
    if (String((error as { stdout?: unknown }).stdout).includes('E404')) return [];
    throw error;
  }
}

/** When npm received each version: an ISO 8601 date and time. */
function publishedAt(): Readonly<Record<string, string>> {
  return JSON.parse(npm('view', '@a4p/widgets', 'time', '--json')) as Record<string, string>;
}

function writeDate(version: string, time: string | undefined): void {
  if (!time) throw new Error(`${version}: expected the time of its release from npm; got none.`);
  writeFileSync(join(target, version, 'date.txt'), `${time.slice(0, 'YYYY-MM-DD'.length)}\n`);
}

function fetchPackage(name: string, version: string): void {
  const folder = join(target, version);
  mkdirSync(folder, { recursive: true });
  const packed = npm('pack', `@a4p/${name}@${version}`, '--json', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  renameSync(join(folder, 'package'), join(folder, name));
  rmSync(join(folder, filename));
}

rmSync(target, { recursive: true, force: true });
const versions = publishedVersions();
const times = versions.length > 0 ? publishedAt() : {};
for (const version of versions) {
  for (const name of PACKAGES) fetchPackage(name, version);
  writeDate(version, times[version]);
}
console.log(
  versions.length > 0 ? `Fetched ${versions.join(', ')}.` : 'No version is published yet.',
);
