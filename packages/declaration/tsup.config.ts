import { defineConfig } from 'tsup';
import { locales } from './src/locales.js';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/search.ts',
    'src/country-names.ts',
    'src/parse.ts',
    ...locales.map(({ id }) => `src/${id}.ts`),
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
