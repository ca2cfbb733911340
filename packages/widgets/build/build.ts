/**
 * Builds the package: every step in this order, or those named.
 *
 *   npm run build --workspace=@a4p/widgets
 *   npm run build --workspace=@a4p/widgets -- script-files
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { runCommand } from '../../../scripts/run-command.js';

const run = promisify(execFile);

/** Later steps read what earlier ones wrote, so each is imported when its turn has come. */
const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  content: async () => (await import('./generate-content.js')).generateContent(),
  modules: async () => (await import('./modules.js')).buildModules(),
  'server-modules': async () => (await import('./modules.js')).buildServerModules(),
  'plain-css': async () => (await import('./plain-css.js')).buildPlainCss(),
  'script-files': async () => (await import('./script-files.js')).buildScriptFiles(),
  // The manifest, and what editors, frameworks and readers get from it.
  manifest: () => run('npx', ['cem', 'analyze', '--quiet']),
};

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  for (const name of positionals) {
    if (!(name in steps)) {
      throw new RangeError(`expected steps among ${Object.keys(steps).join(', ')}; got "${name}".`);
    }
  }
  for (const [name, step] of Object.entries(steps)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const start = performance.now();
    await step();
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
});
