/**
 * Builds `dist/cdn`: `a4p.js`, the one address of the snippet, and a folder named after the version
 * with what it loads. The files of a version never change, so they can be cached for ever.
 *
 * `base.js` holds what all elements share, Lit included; every element is one file beside it, and
 * imports other elements' templates from their files. So a page with one element fetches few files,
 * and a page with all of them fetches nothing twice.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { version } from '../package.json';
import type { Manifest } from '../src/cdn/manifest.js';
import { elements } from '../src/elements.js';
import { declarations } from '../src/text/declarations.js';
import type * as Static from '../src/static/static.js';
import { sliceMakers } from '../src/text/slices.js';
import { billOfMaterials } from './bill-of-materials.js';
import { minifyCss } from './minify-css.js';
import { quietLit } from './quiet-lit.js';

const source = fileURLToPath(new URL('../src', import.meta.url));
const target = new URL('../dist/cdn/', import.meta.url);
const versioned = new URL(`${version}/`, target);

const options: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  conditions: ['a4p-cdn'],
  format: 'esm',
  legalComments: 'none',
  minify: true,
  platform: 'browser',
  target: 'es2022',
};

/** Every file that went into the build. */
const inputs = new Set<string>();

/** Leaves what another file of the build holds to that file. */
function otherFiles(own: string): Plugin {
  return {
    name: 'other-files',
    setup(plugin) {
      const external = (name: string) => ({ path: `./${name}.js`, external: true });
      plugin.onResolve({ filter: /^lit(\/|$)/ }, () =>
        own === 'base' ? undefined : external('base'),
      );
      plugin.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        if (!importer.startsWith(source)) return undefined;
        const [folder = ''] = relative(source, resolve(dirname(importer), path)).split(sep);
        const isOther = folder === 'base' || elements.some(({ tag }) => tag === `a4p-${folder}`);
        return isOther && folder !== own ? external(folder) : undefined;
      });
    },
  };
}

/** One file that exports all that the modules of a folder export. */
async function buildFolder(folder: string, more = ''): Promise<string[]> {
  const modules = (await readdir(resolve(source, folder))).filter(
    (file) => file.endsWith('.ts') && !/^define\.ts$|\.(test|stories)\.ts$/.test(file),
  );
  const { metafile } = await build({
    ...options,
    stdin: {
      contents: modules.map((file) => `export * from './${file}';\n`).join('') + more,
      resolveDir: resolve(source, folder),
      sourcefile: resolve(source, folder, 'index.ts'),
      loader: 'ts',
    },
    outfile: fileURLToPath(new URL(`${folder}.js`, versioned)),
    plugins: [otherFiles(folder), minifyCss, quietLit],
    metafile: true,
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  const [output] = Object.values(metafile.outputs);
  const imports = output?.imports.map(({ path }) => path.replace(/^\.\/|\.js$/g, '')) ?? [];
  return [...new Set(imports)];
}

async function buildWords(): Promise<void> {
  for (const { declaration, labels } of declarations) {
    const { locale } = declaration;
    await mkdir(new URL(`${locale}/`, versioned), { recursive: true });
    for (const [name, make] of Object.entries(sliceMakers)) {
      const module = `export default ${JSON.stringify(make(declaration, labels))}`;
      await writeFile(new URL(`${locale}/${name}.js`, versioned), module);
    }
  }
}

function hash(algorithm: 'sha256' | 'sha384', bytes: string | Buffer): string {
  return createHash(algorithm).update(bytes).digest('base64');
}

async function hashes(): Promise<Manifest['hashes']> {
  const files = (await readdir(versioned, { recursive: true })).filter((file) =>
    file.endsWith('.js'),
  );
  const entries = files.toSorted().map(async (file) => {
    const bytes = await readFile(new URL(file, versioned));
    return [file.replace(/\.js$/, '').replaceAll(sep, '/'), hash('sha256', bytes)] as const;
  });
  return Object.fromEntries<string>(await Promise.all(entries));
}

await rm(target, { recursive: true, force: true });
await mkdir(versioned, { recursive: true });
await buildFolder(
  'base',
  `export * from '#text';\nexport { html, nothing, svg } from 'lit/html.js';\n`,
);
const tags: Record<string, Manifest['tags'][string]> = {};
for (const { tag, slice } of elements) {
  const needs = await buildFolder(tag.replace('a4p-', ''));
  tags[tag] = { slice, needs };
}
await buildWords();
const manifest = { version, tags, hashes: await hashes() };

/** A file at both addresses: the one that stays, and the one whose bytes never change. */
async function buildEntry(module: string, name: string, folder: string): Promise<void> {
  const { metafile } = await build({
    ...options,
    metafile: true,
    entryPoints: [resolve(source, module)],
    define: { A4P_MANIFEST: JSON.stringify({ ...manifest, folder } satisfies Manifest) },
    outfile: fileURLToPath(new URL(name, target)),
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
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
    tags,
  };
  await writeFile(new URL('integrity.json', target), `${JSON.stringify(integrity, null, 2)}\n`);
}

await writeIntegrity();
const lit = fileURLToPath(import.meta.resolve('lit'));
await copyFile(resolve(dirname(lit), 'LICENSE'), new URL('lit-license.txt', target));
await writeFile(
  new URL('sbom.cdx.json', target),
  `${JSON.stringify(billOfMaterials('package.json', inputs), null, 2)}\n`,
);
