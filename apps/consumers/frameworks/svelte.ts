import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { pageWith, type Consumer } from '../src/consumer.js';

const svelte: Plugin = {
  name: 'svelte',
  setup(plugin) {
    plugin.onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), {}).js.code,
    }));
  },
};

export default {
  name: 'Svelte 5',
  files: {
    'index.html': pageWith('<script type="module" src="out/main.js"></script>'),
    'Page.svelte': `
<script>
  let changed = $state(false);
  let count = $state();
</script>

<button onclick={() => (changed = true)}>Change</button>
<a4p-area-card area={changed ? 'conduct' : 'protection'} heading-level={2}>
  {#if changed}<p>Other fallback</p>{:else}Fallback{/if}
</a4p-area-card>
<a4p-area-grid areas={changed ? ['conduct', 'politics'] : ['protection']}></a4p-area-grid>
<a4p-commitment-list filters={!changed} ona4p-filter={(event) => (count = event.detail.count)}></a4p-commitment-list>
<output>{count}</output>
`,
    'main.js': `
import '@a4p/widgets/define';
import fr from '@a4p/declaration/fr';
import { mount } from 'svelte';
import Page from './Page.svelte';

document.title = fr.areas[2].title;
mount(Page, { target: document.querySelector('#app') });
`,
  },
  async build(folder) {
    await build({
      entryPoints: [join(folder, 'main.js')],
      bundle: true,
      conditions: ['svelte'],
      format: 'esm',
      outdir: join(folder, 'out'),
      plugins: [svelte],
      splitting: true,
    });
    return folder;
  },
} satisfies Consumer;
