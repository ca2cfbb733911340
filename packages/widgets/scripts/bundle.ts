import { readdir } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { Manifest } from '../src/cdn/manifest.js';
import { elements } from '../src/elements.js';
import { minifyLiterals } from './minify-literals.js';

const source = fileURLToPath(new URL('../src', import.meta.url));
const names = elements.map(({ tag }) => tag.replace('a4p-', ''));

/** Every file that went into what was bundled. */
export const inputs = new Set<string>();

/** An element's file, and the elements' files that it uses. */
export interface ElementFile {
  readonly code: string;
  readonly needs: readonly string[];
}

/** The elements' own modules, on the renderer of their own. */
const ownRenderer: Plugin = {
  name: 'own-renderer',
  setup(plugin) {
    plugin.onResolve({ filter: /^lit\/html\.js$/ }, () => ({
      path: resolve(source, 'cdn/html.ts'),
    }));
  },
};

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

async function bundle(more: BuildOptions): Promise<string> {
  const { metafile, outputFiles } = await build({
    ...options,
    metafile: true,
    write: false,
    ...more,
    plugins: [...(more.plugins ?? []), ownRenderer, minifyLiterals],
  });
  for (const input of Object.keys(metafile?.inputs ?? {})) inputs.add(input);
  return outputFiles?.[0]?.text ?? '';
}

/** All that the modules of a folder export, under one name. */
function folders(): Plugin {
  return {
    name: 'folders',
    setup(plugin) {
      plugin.onResolve({ filter: /^folder:/ }, ({ path }) => ({ path, namespace: 'folder' }));
      plugin.onLoad({ filter: /.*/, namespace: 'folder' }, async ({ path }) => {
        const folder = path.replace('folder:', '');
        const modules = (await readdir(resolve(source, folder))).filter(
          (file) => file.endsWith('.ts') && !/^define\.ts$|\.(test|stories)\.ts$/.test(file),
        );
        const more = folder === 'base' ? `export * from '#text'; export * from 'lit/html.js';` : '';
        return {
          contents: modules.map((file) => `export * from './${folder}/${file}';`).join('') + more,
          resolveDir: source,
          loader: 'ts',
        };
      });
    },
  };
}

/** The names that are imported of a file. */
type ImportedOf = (file: string) => readonly string[];

/**
 * Leaves what another file holds to that file. Where it is known what is imported of that file, all
 * of it is imported in one place, and so under one name.
 */
function otherFiles(own: string, importedOf: ImportedOf | undefined): Plugin {
  const external = (name: string) => ({
    ...(importedOf ? { path: name, namespace: 'other' } : { path: name, external: true }),
    sideEffects: false,
  });
  return {
    name: 'other-files',
    setup(plugin) {
      plugin.onLoad({ filter: /.*/, namespace: 'other' }, ({ path }) => ({
        contents: `export { ${importedOf?.(path).join() ?? ''} } from '${path}';`,
      }));
      plugin.onResolve({ filter: /.*/, namespace: 'other' }, ({ path }) => ({
        path,
        external: true,
        sideEffects: false,
      }));
      plugin.onResolve({ filter: /^(lit\/|#text$)/ }, () => external('base'));
      plugin.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
        if (!resolveDir.startsWith(source)) return undefined;
        const [folder = ''] = relative(source, resolve(dirname(importer), path)).split(sep);
        const isOther = folder === 'base' || (own !== '' && names.includes(folder));
        return importer && folder !== own && isOther ? external(folder) : undefined;
      });
    },
  };
}

const IMPORT = /import\{([^}]*)\}from"([\w-]+)";?/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/** `a as b,c` as pairs of the outer and the inner name. */
function namesIn(list: string): readonly (readonly [string, string])[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((item) => item.split(' as '))
    .map(([first = '', second = first]) => [first, second]);
}

async function bundleElement(name: string, importedOf?: ImportedOf): Promise<string> {
  const tag = `a4p-${name}`;
  const element = elements.find((candidate) => candidate.tag === tag)?.name ?? '';
  const contents = `import { ${element} } from 'folder:${name}';
    export const elements = [${element}];
    export { ${importedOf?.(name).join() ?? ''} } from 'folder:${name}';`;
  return bundle({
    stdin: { contents, resolveDir: source },
    plugins: [folders(), otherFiles(name, importedOf)],
  });
}

/** One file with all the elements: a page with many of them asks once, and for fewer bytes. */
const bundleAll = (importedOf?: ImportedOf): Promise<string> =>
  bundle({
    stdin: { contents: `export { elements } from './elements.ts';`, resolveDir: source },
    plugins: [otherFiles('', importedOf)],
  });

/** What each file takes from which other. */
function importsOf(code: string): readonly (readonly [from: string, name: string])[] {
  return [...code.matchAll(IMPORT)].flatMap(([, list = '', from = '']) =>
    namesIn(list).map(([name]) => [from, name] as const),
  );
}

/**
 * Turns a module into one that exports a function of what it imports: a file then need not know the
 * address of the one that loads it, and no page has two of what is to be there once.
 */
function toFunction(code: string, keyOf: (name: string) => string): string {
  const taken: string[] = [];
  const body = code.replaceAll(IMPORT, (_, list: string) => {
    taken.push(...namesIn(list).map(([name, local]) => `${keyOf(name)}:${local}`));
    return '';
  });
  if (!EXPORT.test(body)) throw new Error(`toFunction: expected an export list in ${code}`);
  const given = (list: string): string =>
    namesIn(list)
      .map(([local, name]) => `${keyOf(name)}:${local}`)
      .join();
  return `export default({${taken.join()}})=>{${body.replace(EXPORT, (_, list: string) => `return{${given(list)}}`)}};\n`;
}

/** What is shared goes by a letter each. */
const letter = (index: number): string => String.fromCodePoint(97 + index);

/** Smaller by some per cent than what the bundler's own minifier leaves. */
async function minified(code: string): Promise<string> {
  const { code: smaller } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  });
  return smaller ?? code;
}

/** Bundles the elements' files, and says what they share with the loader's: name by key. */
export async function bundleElements(): Promise<{
  readonly elementFiles: Readonly<Record<string, ElementFile>>;
  readonly all: string;
  readonly shared: readonly string[];
}> {
  // A first time to see what is imported of which file, and a second one that exports only that.
  const first = await Promise.all(names.map((name) => bundleElement(name)));
  const imports = [...first, await bundleAll()].flatMap(importsOf);
  const importedOf: ImportedOf = (file) => [
    ...new Set(imports.filter(([from]) => from === file).map(([, name]) => name)),
  ];
  const shared = importedOf('base').toSorted();
  const keyOf = (name: string): string => {
    const index = shared.indexOf(name);
    return index < 0 ? name : letter(index);
  };
  const files = await Promise.all(
    names.map(async (name) => {
      const code = await bundleElement(name, importedOf);
      const needs = new Set(
        importsOf(code)
          .map(([from]) => from)
          .filter((from) => from !== 'base'),
      );
      return [
        `a4p-${name}`,
        { code: await minified(toFunction(code, keyOf)), needs: [...needs] },
      ] as const;
    }),
  );
  const all = await minified(toFunction(await bundleAll(importedOf), keyOf));
  return { elementFiles: Object.fromEntries(files), all, shared };
}

/** Bundles a script that a page names itself. */
export async function bundleScript(
  module: string,
  shared: readonly string[],
  manifest: Manifest,
): Promise<string> {
  const provideShared: Plugin = {
    name: 'provide-shared',
    setup(plugin) {
      plugin.onResolve({ filter: /^#shared$/ }, () => ({ path: 'shared', namespace: 'shared' }));
      plugin.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
        contents:
          `import { ${shared.join()} } from 'folder:base';` +
          `export const shared = {${shared.map((name, index) => `${letter(index)}: ${name}`).join()}};`,
        resolveDir: source,
        loader: 'ts',
      }));
    },
  };
  const code = await bundle({
    entryPoints: [resolve(source, module)],
    define: { A4P_MANIFEST: JSON.stringify(manifest) },
    plugins: [folders(), provideShared],
  });
  return minified(code);
}
