/** The published package, where there is no browser. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });

test('classes and define modules are imported in plain Node, and say their version', () => {
  const code = `
    import { A4pAreaCard } from '@a4p/widgets/area-card';
    import * as all from '@a4p/widgets';
    import '@a4p/widgets/define';
    import '@a4p/widgets/area-grid/define';
    import own from '@a4p/widgets/package.json' with { type: 'json' };
    import * as content from '@a4p/declaration';
    console.log(A4pAreaCard.tag, A4pAreaCard === all.A4pAreaCard, all.version === own.version, content.version === own.version);
  `;
  expect(run(code)).toBe('a4p-area-card true true true\n');
});

test('a bundler keeps what registers a tag, and drops a class that is not used', async () => {
  const bundle = async (contents: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'out',
      splitting: true,
      write: false,
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('');
  };
  expect(await bundle(`import '@a4p/widgets/area-card/define';`)).toContain('a4p-area-card');
  expect(await bundle(`import { A4pAreaCard } from '@a4p/widgets';`)).not.toContain(
    'a4p-area-card',
  );
});
