import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { pageWith, plainModule, type Consumer } from '../src/consumer.js';

export default {
  name: 'Rollup',
  files: {
    'index.html': pageWith('<script type="module" src="out/main.js"></script>'),
    'main.js': plainModule,
  },
  async build(folder) {
    const bundle = await rollup({ input: join(folder, 'main.js'), plugins: [nodeResolve()] });
    await bundle.write({ dir: join(folder, 'out') });
    await bundle.close();
    return folder;
  },
} satisfies Consumer;
