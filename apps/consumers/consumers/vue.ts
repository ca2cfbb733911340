import { join } from 'node:path';
import { build } from 'vite';
import { pageWith, type Consumer } from '../src/consumer.js';

export default {
  name: 'Vue 3',
  files: {
    'index.html': pageWith('<script type="module" src="/main.js"></script>'),
    'main.js': `
import '@a4p/widgets/area-card/define';
import fr from '@a4p/declaration/fr';
import { createApp, h } from 'vue';

document.title = fr.areas[2].title;
createApp({ render: () => h('a4p-area-card', { area: 'protection', 'heading-level': 2 }) }).mount('#app');
`,
  },
  async build(folder) {
    await build({ root: folder, configFile: false, logLevel: 'warn' });
    return join(folder, 'dist');
  },
} satisfies Consumer;
