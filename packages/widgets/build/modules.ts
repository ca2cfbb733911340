import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { build, type Options } from 'tsup';
import { tagNames } from '../src/elements.js';
import { minifyLiterals, minifyStyles } from './minify-literals.js';

/** The folders of the elements. */
const elements = tagNames.map((tagName) => tagName.replace('a4p-', ''));

const entry = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  elements: 'src/elements.ts',
  ...Object.fromEntries(
    elements.flatMap((name) => [
      [`elements/${name}`, `src/${name}/${name}.ts`],
      [`elements/${name}/define`, `src/${name}/define.ts`],
    ]),
  ),
};

const common: Options = {
  config: false,
  format: 'esm',
  silent: true,
  target: 'es2022',
};

/** Builds the modules that projects import, and their types. */
export async function buildModules(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  await build({
    ...common,
    // The content is an entry because the static form, which is built apart, shares it.
    entry: { ...entry, chunks: 'generated/chunks.ts' },
    platform: 'browser',
    external: ['#lit'],
    noExternal: ['#chunks'],
    dts: {
      entry: { ...entry, static: 'src/static/static.ts', loader: 'src/loader/a4p.ts' },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    esbuildPlugins: [minifyLiterals],
    esbuildOptions(options) {
      options.charset = 'utf8';
    },
  });
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const types = readFileSync(`dist/${file}`, 'utf8');
    // `#lit` chooses a build of Lit; the types are the same, and tools find them more easily.
    writeFileSync(`dist/${file}`, types.replaceAll("'#lit'", "'lit'"));
  }
}

/** The content is not bundled a second time. */
const sharedContent: Plugin = {
  name: 'shared-content',
  setup(bundler) {
    bundler.onResolve({ filter: /^#chunks$/ }, () => ({ path: './chunks.js', external: true }));
  },
};

/** Builds what runs without a document: the static form and its command, on Lit's server build. */
export async function buildServerModules(): Promise<void> {
  await build({
    ...common,
    entry: {
      static: 'src/static/static.ts',
      'static-command': 'src/static/command.ts',
      'lit-server': 'src/static/lit-server.ts',
    },
    platform: 'neutral',
    splitting: true,
    noExternal: [/^(lit|#lit|@lit)/],
    esbuildPlugins: [sharedContent, minifyStyles],
    esbuildOptions(options) {
      options.charset = 'utf8';
      options.conditions = ['node', 'production'];
      options.alias = { '#lit': resolve('src/static/lit-server.ts') };
      // In a browser too, these classes are only written out as text, and extend no HTMLElement.
      options.define = { 'globalThis.HTMLElement': 'undefined' };
    },
  });
}
