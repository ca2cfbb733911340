import { join } from 'node:path';
import { build } from 'esbuild';
import { pageWith, type Consumer } from '../src/consumer.js';

export default {
  name: 'React 19',
  files: {
    'index.html': pageWith('<script type="module" src="out/main.js"></script>'),
    'main.jsx': `
import '@a4p/widgets/area-card/define';
import fr from '@a4p/declaration/fr';
import { createRoot } from 'react-dom/client';

document.title = fr.areas[2].title;
createRoot(document.querySelector('#app')).render(<a4p-area-card area="protection" heading-level={2} />);
`,
  },
  async build(folder) {
    await build({
      entryPoints: [join(folder, 'main.jsx')],
      bundle: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      format: 'esm',
      jsx: 'automatic',
      minify: true,
      outdir: join(folder, 'out'),
      splitting: true,
    });
    return folder;
  },
} satisfies Consumer;
