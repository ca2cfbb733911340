import { cyclonedxEsbuildPlugin } from '@cyclonedx/cyclonedx-esbuild';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    search: 'src/search.ts',
    'country-names': 'src/country-names.ts',
    load: 'src/load.ts',
    parse: 'src/parse.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  // The types of the model are inferred from schemas: what they need of valibot is in the declarations.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' }, resolve: ['valibot'] },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  esbuildPlugins: [
    // Says whose code is in the modules: that of valibot is in the parser.
    cyclonedxEsbuildPlugin({
      mcType: 'library',
      outputFile: 'sbom.cdx.json',
      outputReproducible: true,
    }),
    {
      // Each language is a module of its own, joined and written by build/export.ts.
      name: 'languages',
      setup(build) {
        build.onResolve({ filter: /\/content\/[a-z]+\.js$/ }, ({ path, kind }) =>
          kind === 'dynamic-import'
            ? { path: path.replace('../content', './languages'), external: true }
            : undefined,
        );
      },
    },
  ],
});
