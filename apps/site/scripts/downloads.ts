/** The ZIP of a version's script files, for whoever puts them on a server of their own. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { locales, type Locale } from '@a4p/declaration';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SiteMessages } from '../messages/site/messages.js';

/** ZIP knows no time before; the same files make the same ZIP. */
const TIME = new Date(1980, 0, 1);

/** The folder in the ZIP. */
const FOLDER = 'a4p';

function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
}

function pageOf(version: string, messages: Readonly<Record<Locale, SiteMessages>>): string {
  const parts = locales.map(({ id, direction, name }) => {
    const { title, steps } = messages[id].download;
    const items = steps.map((step) => `<li>${step}</li>`).join('\n');
    return `<section lang="${id}" dir="${direction}">
<h2>${name}</h2>
<p>${title.replace('{version}', version)}</p>
<ol>
${items}
</ol>
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>A4P Kit ${version}</title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui}</style>
<h1>A4P Kit ${version}</h1>
${parts.join('\n')}
</html>
`;
}

/** What a ZIP is made of. */
export interface Download {
  /** The version; `next` for what is not released. */
  readonly version: string;
  /** The folder `cdn` of the site, with the version's folder in it. */
  readonly cdn: string;
  /** The loader for beside the version's folder. */
  readonly loader: string;
  /** The package's own licence and notice. */
  readonly notices: string;
}

/**
 * Writes the ZIP of a version: its folder, the loader beside it, the hashes, whose code and text it is,
 * and a page that says what to do with it.
 *
 * @param target - the folder for the ZIP
 */
export async function writeZip(
  target: string,
  { version, cdn, loader, notices }: Download,
  messages: Readonly<Record<Locale, SiteMessages>>,
): Promise<void> {
  const files: Record<string, Uint8Array> = {
    'index.html': strToU8(pageOf(version, messages)),
    'a4p.js': strToU8(loader),
  };
  for (const name of ['LICENSE', 'NOTICE.md']) files[name] = readFileSync(join(notices, name));
  for (const [path, bytes] of Object.entries(filesIn(join(cdn, version)))) {
    // The hashes of a version stand beside its folder, where the package has them.
    files[path === 'integrity.json' ? path : `${version}/${path}`] = bytes;
  }
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      posix.join(FOLDER, path),
      [bytes, { mtime: TIME }],
    ]),
  );
  await mkdir(target, { recursive: true });
  await writeFile(join(target, `a4p-${version}.zip`), zipSync(zipped, { level: 9 }));
}
