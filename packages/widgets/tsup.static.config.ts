import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { minifyStyles } from './scripts/minify-literals.js';

/** The elements' own modules, on a ground that needs no document. */
const withoutDocument: Plugin = {
  name: 'without-document',
  setup(plugin) {
    plugin.onResolve({ filter: /^lit\/html\.js$/ }, () => ({
      path: resolve('src/static/html.ts'),
    }));
    plugin.onResolve({ filter: /^#host$/ }, () => ({ path: resolve('src/static/host.ts') }));
    plugin.onResolve({ filter: /^#text$/ }, () => ({ path: './text.js', external: true }));
  },
};

export default defineConfig({
  entry: { static: 'src/static/static.ts', 'static-command': 'src/static/command.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  noExternal: [/^lit\//, /^#/],
  esbuildPlugins: [withoutDocument, minifyStyles],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
