import { join } from 'node:path';
import { build } from 'vite';
import { pageWith, plainModule, type Consumer } from '../src/consumer.js';

export default {
  name: 'Vite',
  files: {
    'index.html': pageWith('<script type="module" src="/main.js"></script>'),
    'main.js': plainModule,
  },
  async build(folder) {
    await build({ root: folder, configFile: false, logLevel: 'warn' });
    return join(folder, 'dist');
  },
} satisfies Consumer;
