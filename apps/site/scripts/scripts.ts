import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Release } from '../src/snippet/files.js';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * Bundles the scripts of the site's own pages.
 *
 * @param target - the folder of the site
 * @param release - what snippets name
 */
export async function bundleScripts(target: string, release: Release): Promise<void> {
  await build({
    entryPoints: ['builder/builder', 'copy-buttons'].map((name) => source(`${name}.ts`)),
    outdir: target,
    outbase: source(''),
    bundle: true,
    splitting: true,
    chunkNames: 'builder/[name]-[hash]',
    charset: 'utf8',
    conditions: ['production'],
    define: { RELEASE: JSON.stringify(release) },
    format: 'esm',
    loader: { '.css': 'text' },
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
}
