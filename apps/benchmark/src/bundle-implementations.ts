import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Content } from './content.js';

const folder = new URL('../implementations/', import.meta.url);

/** An implementation's folder and all that its page loads. */
export interface Bundle {
  readonly id: string;
  readonly script: string;
}

/** A page's script: the harness, one implementation, and the content if it asks for it. */
async function bundle(path: string, content: Content): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import implementation from ${JSON.stringify(path)};
import { run } from './harness.js';
run(implementation);`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', CONTENT: JSON.stringify(content) },
    format: 'esm',
    jsx: 'automatic',
    legalComments: 'none',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Bundles all implementations, or those named.
 *
 * @param content - what they show
 * @param only - names of folders; all if empty
 * @throws Error for a name that no folder has
 * @example await bundleImplementations(await readContent(), ['a4p', 'plain-html']);
 */
export async function bundleImplementations(
  content: Content,
  only: readonly string[],
): Promise<readonly Bundle[]> {
  const folders = (await readdir(folder)).toSorted();
  const unknown = only.filter((id) => !folders.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `expected implementations among ${folders.join(', ')}; got ${unknown.join(', ')}.`,
    );
  }
  return Promise.all(
    folders
      .filter((id) => only.length === 0 || only.includes(id))
      .map(async (id) => {
        const [file = ''] = (await readdir(new URL(`${id}/`, folder))).filter((name) =>
          /^index\.tsx?$/.test(name),
        );
        const path = fileURLToPath(new URL(`${id}/${file}`, folder));
        return { id, script: await bundle(path, content) };
      }),
  );
}
