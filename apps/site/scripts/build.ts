/**
 * Builds the site: its own pages, the pages for iframes, the scripts, the script files of every released
 * version and of this build, and the data. `SITE_URL` is the address where the site will be; oEmbed
 * answers and the examples of the page with the data name it.
 *
 * @example tsx scripts/build.ts --target=dist --releases=releases
 */
import { readFile, rm, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { checkData, putData } from './data.js';
import { writeZip } from './downloads.js';
import { embedFiles, embeds } from './embeds.js';
import { siteMessages } from './messages.js';
import { writePages } from './pages.js';
import { newestOf, putScriptFiles, readReleases } from './releases.js';
import { bundleScripts } from './scripts.js';
import { siteAddress } from './site-address.js';

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'dist' },
    releases: { type: 'string', default: 'releases' },
  },
});
const target = resolve(values.target);
const widgets = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/package.json')));
const repository = fileURLToPath(new URL('../../../', import.meta.url));

// What is wrong with a release must be known before anything is replaced.
const releases = readReleases(resolve(values.releases));
checkData(releases);
const release = newestOf(releases);
await rm(target, { recursive: true, force: true });

const cdn = join(target, 'cdn');
await putScriptFiles(cdn, join(widgets, 'dist/cdn'), integrity.version, releases);
for (const { version, folder } of releases) {
  const loader = await readFile(join(folder, 'widgets/dist/cdn/a4p.js'), 'utf8');
  const notices = join(folder, 'widgets');
  await writeZip(join(target, 'download'), { version, cdn, loader, notices }, siteMessages);
}
const loader = "export * from './next/a4p.js';\n";
const next = { version: 'next', cdn, loader, notices: repository };
await writeZip(join(target, 'download'), next, siteMessages);

await putData(join(target, 'data'), releases, repository);
await writePages(target, release, releases);
await bundleScripts(target, release);
for (const file of ['llms.txt', 'reference']) {
  await cp(join(widgets, 'dist', file), join(target, file), { recursive: true });
}
for (const embed of embeds) {
  for (const [path, content] of Object.entries(await embedFiles(embed, siteAddress))) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
}
