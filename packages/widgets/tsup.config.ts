import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** An element is a folder with a `define.ts`. */
const elements = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[\w-]+[\\/]define\.ts$/.test(path))
  .map((path) => path.split(/[\\/]/)[0] as string)
  .filter((folder) => folder !== 'base');

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(
      elements.flatMap((name) => [
        [name, `src/${name}/${name}.ts`],
        [`${name}/define`, `src/${name}/define.ts`],
      ]),
    ),
  },
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  clean: true,
  noExternal: [/^#/],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
