/** The published package, as another project gets it. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const program = `
  import fr from '@a4p/declaration/fr';
  import { commitments } from '@a4p/declaration';
  console.log(fr.areas.length, commitments.length, fr.areas[2].id);
`;
const expected = '8 21 protection\n';
const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });

test('is imported in plain Node', () => {
  expect(run(program)).toBe(expected);
});

test('is bundled, and then needs nothing else', async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toMatch(/^import /m);
  expect(run(code)).toBe(expected);
});

test('leaves nothing of what is not used', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { statedCommitmentCount } from '@a4p/declaration'; console.log(statedCommitmentCount);`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.text).not.toContain('politics');
});
