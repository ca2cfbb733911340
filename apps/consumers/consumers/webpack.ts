import { join } from 'node:path';
import webpack from 'webpack';
import { pageWith, plainModule, type Consumer } from '../src/consumer.js';

export default {
  name: 'webpack',
  files: {
    'index.html': pageWith(
      '<link rel="stylesheet" href="out/main.css"><script defer src="out/main.js"></script>',
    ),
    // Webpack is the one that drops a style sheet unless the package says that it does something.
    'main.js': `import '@a4p/widgets/plain.css';${plainModule}`,
  },
  async build(folder) {
    const compiler = webpack({
      context: folder,
      entry: './main.js',
      experiments: { css: true },
      mode: 'production',
      output: { path: join(folder, 'out'), publicPath: '/out/' },
    });
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error) failed(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) failed(new Error(stats.toString()));
        else done();
      });
    });
    return folder;
  },
} satisfies Consumer;
