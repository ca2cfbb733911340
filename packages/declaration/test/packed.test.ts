/** The files as they are published: what `npm pack` puts into the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  publintFindings,
  strayFiles,
  typesFindings,
  undocumentedEntries,
} from '@a4p/test-kit/pack';
import { usePacked } from '@a4p/test-kit/use-packed';
import { locales } from '../src/locales.js';

/** What the pattern `./*` stands for, but for the areas of each language. */
const languages = locales.map(({ id }) => `./${id}`);
const packed = usePacked(join(import.meta.dirname, '..'));

test('publint has nothing to say', async () => {
  expect(await publintFindings(packed())).toEqual([]);
});

test('the types are not wrong', () => {
  expect(typesFindings(packed(), [], languages)).toBe('');
});

test('every entry is in the README, and no file is there without an entry that leads to it', () => {
  expect(undocumentedEntries(packed(), /^\.\/(\*|\w\w(\/\*)?)$/)).toEqual([]);
  expect(strayFiles(packed(), /^dist\/(SHA256SUMS|LICENSE-valibot\.md)$/)).toEqual([]);
});

test('the SBOM names the code that is in it: valibot, whose licence goes with it', () => {
  const { folder, files } = packed();
  expect(files).toContain('dist/LICENSE-valibot.md');
  const sbom = JSON.parse(readFileSync(join(folder, 'dist/sbom.cdx.json'), 'utf8')) as {
    components: { name: string }[];
  };
  expect(sbom.components.map(({ name }) => name)).toEqual(['valibot']);
});

test('the licence and the notice on the content are in it', () => {
  expect(packed().files).toContain('LICENSE');
  expect(packed().files).toContain('NOTICE.md');
});
