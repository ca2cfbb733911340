import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundle.js';
import type { Content } from './content.js';

const folder = new URL('../implementations/', import.meta.url);

/** The folders of all implementations. */
export const implementationIds: readonly string[] = readdirSync(folder).toSorted();

/** The module `name` of an implementation, in TypeScript with or without JSX. */
function moduleOf(id: string, name: string): string {
  const [file] = ['ts', 'tsx']
    .map((extension) => new URL(`${id}/${name}.${extension}`, folder))
    .filter((url) => existsSync(url));
  if (!file) throw new Error(`expected implementations/${id} to have ${name}.ts; it has none.`);
  return JSON.stringify(fileURLToPath(file));
}

/**
 * Bundles an implementation with the harness that answers the driver.
 *
 * @example await bundleImplementation('lit', content);
 */
export function bundleImplementation(id: string, content: Content): Promise<string> {
  const source = `import implementation from ${moduleOf(id, 'index')};
import { run } from './harness.js';
run(implementation);`;
  return bundleScript(source, content);
}

/**
 * Bundles what a page needs that shows the eight cards and nothing else.
 *
 * @example await bundleGrid('lit', content);
 */
export function bundleGrid(id: string, content: Content): Promise<string> {
  const source = `import { showGrid } from ${moduleOf(id, 'grid')};
showGrid(document.querySelector('#target'));`;
  return bundleScript(source, content);
}
