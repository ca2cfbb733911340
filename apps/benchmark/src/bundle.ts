import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Content } from './content.js';

/** Removes the white space of templates, which esbuild leaves as it is. */
const minifyTemplates = (code: string): string =>
  code.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');

/**
 * Bundles and minifies a script for a page.
 *
 * @param source - a module in TypeScript; its imports are relative to `src`
 * @param content - what modules get from `shown-content.ts`; only what they name is written in
 * @param define - further names that are written in, with their values as JSON
 * @example await bundleScript("import { showGrid } from '../implementations/lit/grid.js'; …", content);
 */
export async function bundleScript(
  source: string,
  content: Partial<Content>,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const members = Object.entries(content).map(([name, value]) => [
    `CONTENT.${name}`,
    JSON.stringify(value),
  ]);
  const { outputFiles } = await build({
    stdin: {
      contents: source,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    charset: 'utf8',
    conditions: ['production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...define,
      ...(Object.fromEntries(members) as Record<string, string>),
    },
    format: 'esm',
    jsx: 'automatic',
    legalComments: 'none',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    write: false,
  });
  return minifyTemplates(outputFiles[0]?.text ?? '');
}
