/** The files as they are published: what `npm pack` puts into the package. */
import { createHash } from 'node:crypto';
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
import { tags } from '../src/catalogue.js';

const packed = usePacked(join(import.meta.dirname, '..'));
const read = (file: string): Buffer => readFileSync(join(packed().folder, file));
const json = (file: string): unknown => JSON.parse(read(file).toString());

test('publint has nothing to say', async () => {
  expect(await publintFindings(packed())).toEqual([]);
});

test('the types are not wrong', () => {
  expect(typesFindings(packed(), ['./light.css', './cdn/resize.js'])).toBe('');
});

test('every entry is in the README, and no file is there without an entry that leads to it', () => {
  const elements = new RegExp(`^\\./(${tags.map((tag) => tag.slice(4)).join('|')})(/define)?$`);
  expect(undocumentedEntries(packed(), elements)).toEqual([]);
  expect(strayFiles(packed(), /^dist\/(cdn\/|reference\/|llms\.txt$)/)).toEqual([]);
});

test('the licence and the notice on the content are in it', () => {
  expect(packed().files).toContain('LICENSE');
  expect(packed().files).toContain('NOTICE.md');
});

test('integrity.json has the hash of every script and style sheet of the CDN', () => {
  const { files: hashes } = json('dist/cdn/integrity.json') as { files: Record<string, string> };
  const served = packed().files.filter((file) => /^dist.cdn.*\.(js|css)$/.test(file));
  expect(Object.keys(hashes)).toHaveLength(served.length);
  for (const [file, published] of Object.entries(hashes)) {
    const hash = createHash('sha384')
      .update(read(`dist/cdn/${file}`))
      .digest('base64');
    expect(published, file).toBe(`sha384-${hash}`);
  }
});

test('the bill of materials names what the files are made of: nothing that is not ours', () => {
  const { components } = json('dist/cdn/sbom.cdx.json') as { components: { name: string }[] };
  expect(components.map(({ name }) => name)).toEqual(['@a4p/declaration']);
});

test('nothing that is served evaluates or parses text, keeps anything or sends anything', () => {
  const forbidden =
    /\beval\(|\bFunction\(|localStorage|sessionStorage|indexedDB|\.cookie|sendBeacon|XMLHttpRequest|\bfetch\(|WebSocket|EventSource|insertAdjacentHTML|innerHTML|outerHTML|setHTML|DOMParser|createContextualFragment/;
  for (const file of packed().files.filter((name) => /^dist.cdn.*\.js$/.test(name))) {
    expect(forbidden.exec(read(file).toString())?.[0], file).toBeUndefined();
  }
});
