/** The released versions, whose files stay on the site for ever. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNRELEASED, type Release } from '../src/snippet/files.js';

/** A released version, as its two packages hold it. */
export interface ReleasedVersion extends Release {
  readonly version: string;
  /** The folder with the unpacked packages, `widgets` and `declaration`. */
  readonly folder: string;
}

const numbersOf = (version: string): readonly number[] => version.split(/[.-]/).map(Number);

/** Oldest first: `1.9.0`, `1.10.0`. */
function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const differing = first.findIndex((number, index) => number !== second[index]);
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}

/**
 * The released versions in a folder, oldest first.
 *
 * @param folder - with a folder for each version; there is none before the first release
 * @throws Error if a file of a version is missing, or differs from what its `integrity.json` says
 * @example readReleases('releases').at(-1)?.version;
 */
export function readReleases(folder: string): readonly ReleasedVersion[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted(compareVersions)
    .map((version) => readRelease(join(folder, version), version));
}

function readRelease(folder: string, version: string): ReleasedVersion {
  const cdn = join(folder, 'widgets/dist/cdn');
  const integrity = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
    version: string;
    files: Record<string, string>;
  };
  if (integrity.version !== version) {
    throw new Error(
      `${folder}: expected the package of version ${version}; its integrity.json says ${integrity.version}. Fetch the releases again.`,
    );
  }
  for (const [path, expected] of Object.entries(integrity.files)) {
    const file = join(cdn, path);
    const found = existsSync(file)
      ? `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
      : 'no such file';
    if (found !== expected) {
      throw new Error(
        `${file}: expected ${expected}, as integrity.json says; got ${found}. A released file never changes: fetch the releases again.`,
      );
    }
  }
  return { folder, version, hashes: integrity.files };
}

/**
 * The version that snippets name: the newest.
 *
 * @example newestOf(readReleases('releases')).version; // null before the first release
 */
export function newestOf(releases: readonly ReleasedVersion[]): Release {
  const { version, hashes } = releases.at(-1) ?? UNRELEASED;
  return { version, hashes };
}

/** What is at the address that follows new versions, before there is one. */
const FOLLOWS_NEXT = "export * from './next/a4p.js';\n";

/**
 * Puts the script files in place: each released version, what is not released, the loader that follows
 * new versions, and a list of all.
 *
 * @param target - the folder `cdn` of the site
 * @param own - the folder with the script files of this build
 * @param version - that of this build
 */
export async function putScriptFiles(
  target: string,
  own: string,
  version: string,
  releases: readonly ReleasedVersion[],
): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const released of releases) {
    const cdn = join(released.folder, 'widgets/dist/cdn');
    await cp(join(cdn, released.version), join(target, released.version), { recursive: true });
    await cp(join(cdn, 'integrity.json'), join(target, released.version, 'integrity.json'));
  }
  await cp(join(own, version), join(target, 'next'), { recursive: true });
  const newest = releases.at(-1);
  if (newest) await cp(join(newest.folder, 'widgets/dist/cdn/a4p.js'), join(target, 'a4p.js'));
  else await writeFile(join(target, 'a4p.js'), FOLLOWS_NEXT);
  const list = {
    released: releases.map((released) => released.version),
    newest: newest?.version ?? null,
    unreleased: 'next',
  };
  await writeFile(join(target, 'versions.json'), `${JSON.stringify(list, null, 2)}\n`);
}
