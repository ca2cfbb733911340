import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';
import { minifyHtml } from './minify-html.js';

const LITERAL = /css`([^`]*)`/g;

async function minified(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'css', minify: true, charset: 'utf8' });
  // White space before the value of a custom property is no part of it.
  return JSON.stringify(code.trim().replace(/(--[\w-]+): /g, '$1:'));
}

async function minifyCss(source: string): Promise<string> {
  const sheets = await Promise.all(
    [...source.matchAll(LITERAL)].map(([, sheet = '']) => minified(sheet)),
  );
  return source.replace(LITERAL, () => sheets.shift() ?? '');
}

function onLoad(change: (source: string) => Promise<string>): Plugin {
  return {
    name: 'minify-literals',
    setup(plugin) {
      plugin.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: await change(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/** Minifies the style sheets that stand in modules as `css` literals, and makes them strings. */
export const minifyStyles: Plugin = onLoad(minifyCss);

/**
 * Minifies the templates too, as what a browser renders needs no white space between blocks. Finished
 * HTML keeps it: where something strips the tags, it still parts the words.
 */
export const minifyLiterals: Plugin = onLoad((source) => minifyCss(minifyHtml(source)));
