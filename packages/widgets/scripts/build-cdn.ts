/**
 * Builds `dist/cdn`: `a4p.js`, the one address of the snippet, and a folder named after the version
 * with what it loads. The files of a version never change, so they can be cached for ever.
 *
 * `base.js` holds what all elements share, Lit included; every element is one file beside it, and
 * imports other elements' templates from their files. So a page with one element fetches few files,
 * and a page with all of them fetches nothing twice.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { version } from '../package.json';
import type { Manifest } from '../src/cdn/manifest.js';
import { elements } from '../src/elements.js';
import { declarations } from '../src/text/declarations.js';
import { sliceMakers } from '../src/text/slices.js';

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
    plugins: [otherFiles(folder)],
    metafile: true,
  });
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

async function hashes(): Promise<Manifest['hashes']> {
  const files = (await readdir(versioned, { recursive: true })).filter((file) =>
    file.endsWith('.js'),
  );
  const entries = files.toSorted().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(new URL(file, versioned)));
    return [file.replace(/\.js$/, '').replaceAll(sep, '/'), hash.digest('base64')] as const;
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
const manifest: Manifest = {
  version,
  tags,
  hashes: await hashes(),
};
await build({
  ...options,
  entryPoints: [resolve(source, 'cdn/a4p.ts')],
  define: { A4P_MANIFEST: JSON.stringify(manifest) },
  outfile: fileURLToPath(new URL('a4p.js', target)),
});
