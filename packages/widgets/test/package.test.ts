/** The published package, where there is no browser. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { tagNames } from '@a4p/widgets/elements';
import own from '../package.json' with { type: 'json' };

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
    console.log(A4pAreaCard.tagName, A4pAreaCard === all.A4pAreaCard, all.version === own.version, content.version === own.version);
  `;
  expect(run(code)).toBe('a4p-area-card true true true\n');
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    write: false,
    // A module without effects that is imported for its effects is what is looked for here.
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

const entries = [
  ...Object.keys(own.exports).filter((entry) => !/json$|\*/.test(entry)),
  ...tagNames.flatMap((tag) => [`./${tag.slice(4)}`, `./${tag.slice(4)}/define`]),
];

test.each(entries)(
  'a bundler keeps %s if it does something by itself, and only then',
  async (entry) => {
    const does = /define$|^\.\/cdn\/|\.css$/.test(entry);
    expect((await bundle(`import '@a4p/widgets${entry.slice(1)}';`)) !== '').toBe(does);
  },
);

test('a bundler drops a class that is imported and not used', async () => {
  const used = "import { A4pAreaCard } from '@a4p/widgets'; console.log(A4pAreaCard);";
  expect(await bundle(used)).toContain('a4p-area-card');
  expect(await bundle(used.replace(' console.log(A4pAreaCard);', ''))).toBe('');
});
