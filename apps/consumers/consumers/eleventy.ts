import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pageWith, type Consumer } from '../src/consumer.js';

export default {
  name: 'Eleventy, as prerendered HTML',
  files: {
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': `
import { renderToString } from '@a4p/widgets/static';

export default function (config) {
  config.addAsyncShortcode('a4p', renderToString);
}
`,
    'content.11tydata.js': `
import fr from '@a4p/declaration/fr';

export default { title: fr.areas[2].title };
`,
    'content.njk': `---
permalink: /index.html
---
${pageWith('{% a4p "a4p-area-card", { area: "protection", lang: "fr" } %}').replace('<title>Page', '<title>{{ title | safe }}')}
`,
  },
  build(folder) {
    const command = join(folder, '../node_modules/@11ty/eleventy/cmd.cjs');
    execFileSync(process.execPath, [command, '--quiet'], { cwd: folder });
    return Promise.resolve(join(folder, '_site'));
  },
} satisfies Consumer;
