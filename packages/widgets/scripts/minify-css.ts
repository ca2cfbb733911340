import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';

const LITERAL = /css`([^`]*)`/g;

async function minified(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'css', minify: true, charset: 'utf8' });
  return `css\`${code.trim()}\``;
}

/** Minifies the style sheets that stand in modules as `css` literals. */
export const minifyCss: Plugin = {
  name: 'minify-css',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const sheets = await Promise.all(
        [...source.matchAll(LITERAL)].map(([, sheet = '']) => minified(sheet)),
      );
      return { contents: source.replace(LITERAL, () => sheets.shift() ?? ''), loader: 'ts' };
    });
  },
};
