import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals, type Options } from '@literals/html-css-minifier';
import type { Loader, OnLoadResult, Plugin } from 'esbuild';

const minified = new Map<string, Promise<OnLoadResult>>();

async function load(path: string, options: Omit<Options, 'fileName'>): Promise<OnLoadResult> {
  const source = await readFile(path, 'utf8');
  const result = await minifyHTMLLiterals(source, { ...options, fileName: path });
  return { contents: result?.code ?? source, loader: 'ts' satisfies Loader };
}

function plugin(name: string, options: Omit<Options, 'fileName'> = {}): Plugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const key = `${name} ${path}`;
        let result = minified.get(key);
        if (!result) minified.set(key, (result = load(path, options)));
        return result;
      });
    },
  };
}

/** Minifies the style sheets and templates that stand in modules as `css` and `html` literals. */
export const minifyLiterals: Plugin = plugin('minify-literals');

/**
 * Minifies the style sheets only. Prerendered HTML keeps the white space of the templates: where
 * something strips the tags, it still separates the words.
 */
export const minifyStyles: Plugin = plugin('minify-styles', { shouldMinify: () => false });
