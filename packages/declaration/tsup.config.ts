import { defineConfig } from 'tsup';
import { locales } from './src/locales.js';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    search: 'src/search.ts',
    'country-names': 'src/country-names.ts',
    load: 'src/load.ts',
    parse: 'src/parse.ts',
    ...Object.fromEntries(locales.map(({ id }) => [`languages/${id}`, `content/${id}.ts`])),
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
