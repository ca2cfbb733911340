/** The published package, as another project gets it. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { commitments, commitmentsIn, statements } from '../src/index.js';

const program = `
  import fr from '@a4p/declaration/fr';
  import { commitments } from '@a4p/declaration';
  console.log(fr.areas.length, commitments.length, fr.areas[2].id);
`;
const expected = `8 ${commitments.length} protection\n`;
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

test('every documented entry is there', () => {
  const code = `
    import area from '@a4p/declaration/ru/protection';
    import ar from '@a4p/declaration/ar';
    import en from '@a4p/declaration/en';
    import es from '@a4p/declaration/es';
    import ru from '@a4p/declaration/ru';
    import zh from '@a4p/declaration/zh';
    import { search } from '@a4p/declaration/search';
    import { countryName } from '@a4p/declaration/country-names';
    import { parseDeclaration } from '@a4p/declaration/parse';
    import { loadDeclaration } from '@a4p/declaration/load';
    import schema from '@a4p/declaration/schema.json' with { type: 'json' };
    import json from '@a4p/declaration/json/fr.json' with { type: 'json' };
    import datapackage from '@a4p/declaration/datapackage.json' with { type: 'json' };
    import { readFileSync } from 'node:fs';
    const csv = readFileSync(new URL(import.meta.resolve('@a4p/declaration/csv/commitments.fr.csv')), 'utf8');
    console.log([
      area.locale, area.id, area.commitments.length,
      ...[ar, en, es, ru, zh].map(({ locale, status }) => locale + ' ' + status),
      search(en, 'civilians').length > 0, countryName('FR', 'ru'), parseDeclaration(json).locale,
      (await loadDeclaration('es')).locale,
      schema.type, datapackage.resources.length > 20, csv.split('\\r\\n').length,
    ].join(', '));
  `;
  expect(run(code)).toBe(
    `ru, protection, ${commitmentsIn('protection').length}, ar unofficial, en unofficial, es unofficial, ru unofficial, zh unofficial, true, Франция, fr, es, object, true, ${commitments.length + statements.length + 2}\n`,
  );
});
