import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { minifyLiterals } from './scripts/minify-literals.js';

/** An element is a folder with a `define.ts`. */
const elements = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[\w-]+[\\/]define\.ts$/.test(path))
  .map((path) => path.split(/[\\/]/)[0] as string);

const entry = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ...Object.fromEntries(
    elements.flatMap((name) => [
      [name, `src/${name}/${name}.ts`],
      [`${name}/define`, `src/${name}/define.ts`],
    ]),
  ),
};

export default defineConfig({
  // The words are an entry because the static form, which is built apart, shares them.
  entry: { ...entry, text: 'generated/text.ts' },
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  clean: true,
  noExternal: [/^#/],
  dts: {
    entry: { ...entry, static: 'src/static/static.ts', cdn: 'src/cdn/a4p.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildPlugins: [minifyLiterals],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
