import { join } from 'node:path';
import { build } from 'vite';
import { pageWith, type Consumer } from '../src/consumer.js';

export default {
  name: 'Vue 3',
  files: {
    'index.html': pageWith('<script type="module" src="/main.js"></script>'),
    'main.js': `
import '@a4p/widgets/define';
import fr from '@a4p/declaration/fr';
import { createApp } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  data: () => ({ changed: false, count: undefined }),
  template: \`
    <button @click="changed = true">Change</button>
    <a4p-area-card :area="changed ? 'conduct' : 'protection'" :heading-level="2">
      <p v-if="changed">Other fallback</p><template v-else>Fallback</template>
    </a4p-area-card>
    <a4p-area-grid :areas="changed ? ['conduct', 'politics'] : ['protection']"></a4p-area-grid>
    <a4p-commitment-list :filters="!changed" @a4p-filter="count = $event.detail.count"></a4p-commitment-list>
    <output>{{ count }}</output>
  \`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('a4p-');
document.title = fr.areas[2].title;
app.mount('#app');
`,
  },
  async build(folder) {
    await build({ root: folder, configFile: false, logLevel: 'error' });
    return join(folder, 'dist');
  },
} satisfies Consumer;
