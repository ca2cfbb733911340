import { join } from 'node:path';
import { build } from 'esbuild';
import { pageWith, plainModule, type Consumer } from '../src/consumer.js';

export default {
  name: 'esbuild',
  files: {
    'index.html': pageWith('<script type="module" src="out/main.js"></script>'),
    'main.js': plainModule,
  },
  async build(folder) {
    await build({
      entryPoints: [join(folder, 'main.js')],
      bundle: true,
      format: 'esm',
      minify: true,
      outdir: join(folder, 'out'),
      splitting: true,
    });
    return folder;
  },
} satisfies Consumer;
