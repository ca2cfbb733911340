import { join } from 'node:path';
import { build } from 'esbuild';
import { pageWith, type Consumer } from '../src/consumer.js';

export default {
  name: 'React 19',
  files: {
    'index.html': pageWith('<script type="module" src="out/main.js"></script>'),
    'main.jsx': `
import '@a4p/widgets/define';
import fr from '@a4p/declaration/fr';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [changed, setChanged] = useState(false);
  const [count, setCount] = useState();
  return (
    <>
      <button onClick={() => setChanged(true)}>Change</button>
      <a4p-area-card area={changed ? 'conduct' : 'protection'} heading-level={2}>
        {changed ? <p>Other fallback</p> : 'Fallback'}
      </a4p-area-card>
      <a4p-area-grid areas={changed ? ['conduct', 'politics'] : ['protection']} />
      <a4p-commitment-list filters={!changed} ona4p-filter={(event) => setCount(event.detail.count)} />
      <output>{count}</output>
    </>
  );
}

document.title = fr.areas[2].title;
createRoot(document.querySelector('#app')).render(<Page />);
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
