/**
 * Puts together what is served: the pages as they are, the pages for iframes, the builder's script, and the
 * widgets' CDN build and reference beside them. `SITE_URL` is the address where the site will be; oEmbed answers name it.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embedFiles, embeds } from './embeds.js';
import { writePages } from './pages.js';

const target = new URL('../dist/', import.meta.url);
const cdn = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const site = new URL(process.env['SITE_URL'] ?? 'http://localhost:8080/').href;

await rm(target, { recursive: true, force: true });
await writePages('dist');
await cp(cdn, new URL('cdn', target), { recursive: true });
for (const file of ['llms.txt', 'reference']) {
  await cp(join(cdn, '..', file), new URL(file, target), { recursive: true });
}
await build({
  entryPoints: ['builder/builder', 'home/home'].map((name) =>
    fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)),
  ),
  outdir: fileURLToPath(target),
  outbase: fileURLToPath(new URL('../src/', import.meta.url)),
  bundle: true,
  splitting: true,
  chunkNames: 'builder/[name]-[hash]',
  charset: 'utf8',
  format: 'esm',
  minify: true,
  target: 'es2022',
  logLevel: 'error',
});
for (const embed of embeds) {
  for (const [path, content] of Object.entries(await embedFiles(embed, site))) {
    await mkdir(new URL('.', new URL(path, target)), { recursive: true });
    await writeFile(new URL(path, target), content);
  }
}
