/**
 * Builds `dist/cdn`: `a4p.js`, the one address of the snippet, and a folder named after the version
 * with what it loads. The files of a version never change, so they can be cached for ever.
 *
 * `a4p.js` holds the loader and what all elements share; every element is one file beside it, and
 * uses other elements' templates from their files. So a page with one element fetches few files,
 * and a page with all of them fetches nothing twice.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { transform } from 'esbuild';
import { version } from '../package.json';
import { ALL, filesOf } from '../src/cdn/files.js';
import type { Manifest } from '../src/cdn/manifest.js';
import { elements } from '../src/elements.js';
import { declarations } from '../src/text/declarations.js';
import type * as Static from '../src/static/static.js';
import { sliceMakers } from '../src/text/slices.js';
import { billOfMaterials } from './bill-of-materials.js';
import { bundleElements, bundleScript, inputs } from './bundle.js';

const target = new URL('../dist/cdn/', import.meta.url);
const versioned = new URL(`${version}/`, target);

async function buildWords(): Promise<void> {
  for (const { declaration, labels } of declarations) {
    const { locale } = declaration;
    await mkdir(new URL(`${locale}/`, versioned), { recursive: true });
    for (const [name, make] of Object.entries(sliceMakers)) {
      const module = `export default ${JSON.stringify(make(declaration, labels))}`;
      const { code } = await transform(module, { minify: true, charset: 'utf8' });
      await writeFile(new URL(`${locale}/${name}.js`, versioned), code.trim());
    }
  }
}

function hash(algorithm: 'sha256' | 'sha384', bytes: string | Buffer): string {
  return createHash(algorithm).update(bytes).digest('base64');
}

await rm(target, { recursive: true, force: true });
await mkdir(versioned, { recursive: true });
const { elementFiles, all, shared } = await bundleElements();
await writeFile(new URL(`${ALL}.js`, versioned), all);
const tags: Record<string, Manifest['tags'][string]> = {};
for (const { tag, slices } of elements) {
  const { code, needs } = elementFiles[tag] as (typeof elementFiles)[string];
  await writeFile(new URL(`${tag.replace('a4p-', '')}.js`, versioned), code);
  tags[tag] = { slices, ...(needs.length > 0 && { needs }) };
}
await buildWords();
const files = {
  tags,
  slices: Object.keys(sliceMakers).join(' '),
};
const hashes = filesOf(files).map((name) =>
  hash('sha256', readFileSync(new URL(`${name}.js`, versioned))).replace('=', ''),
);
const manifest = { version, ...files, hashes: hashes.join('') };

/** A file at both addresses: the one that stays, and the one whose bytes never change. */
async function buildEntry(module: string, name: string, folder: string): Promise<void> {
  const code = await bundleScript(module, shared, { ...manifest, folder });
  await writeFile(new URL(name, target), code);
}

await buildEntry('cdn/a4p.ts', 'a4p.js', `${version}/`);
await buildEntry('cdn/a4p.ts', `${version}/a4p.js`, '');
await buildEntry('embed/resize.ts', 'resize.js', '');
await buildEntry('embed/resize.ts', `${version}/resize.js`, '');
await buildEntry('embed/embed.ts', `${version}/embed.js`, '');
await copyFile(new URL('../dist/light.css', import.meta.url), new URL('light.css', versioned));

/** What a policy or a snippet needs to know of the files: a hash each, and what a tag loads. */
async function writeIntegrity(): Promise<void> {
  const { styleOf } = (await import(
    new URL('../dist/static.js', import.meta.url).href
  )) as typeof Static;
  const files = (await readdir(target, { recursive: true })).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  const integrity = {
    version,
    files: Object.fromEntries(
      await Promise.all(
        files.toSorted().map(async (file) => {
          const bytes = await readFile(new URL(file, target));
          return [file.replaceAll(sep, '/'), `sha384-${hash('sha384', bytes)}`] as const;
        }),
      ),
    ),
    styles: Object.fromEntries(
      elements.map(({ tag }) => [tag, `sha256-${hash('sha256', styleOf(tag))}`]),
    ),
    tags: Object.fromEntries(
      Object.entries(tags).map(([tag, { slices, needs = [] }]) => [tag, { slices, needs }]),
    ),
  };
  await writeFile(new URL('integrity.json', target), `${JSON.stringify(integrity, null, 2)}\n`);
}

await writeIntegrity();
await writeFile(
  new URL('sbom.cdx.json', target),
  `${JSON.stringify(billOfMaterials('package.json', inputs), null, 2)}\n`,
);
