import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/fr.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
