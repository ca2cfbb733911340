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
import own from '../package.json' with { type: 'json' };
import { tagNames } from '@a4p/widgets/elements';

const packed = usePacked(join(import.meta.dirname, '..'));
/** What the pattern `./*` stands for. */
const elementEntries = tagNames.flatMap((tag) => [`./${tag.slice(4)}`, `./${tag.slice(4)}/define`]);
const read = (file: string): Buffer => readFileSync(join(packed().folder, file));
const json = (file: string): unknown => JSON.parse(read(file).toString());

test('publint has nothing to say', async () => {
  expect(await publintFindings(packed())).toEqual([]);
});

test('the types are not wrong', () => {
  expect(typesFindings(packed(), ['./plain.css'], elementEntries)).toBe('');
});

test('every entry is in the README, and no file is there without an entry that leads to it', () => {
  const understood = new RegExp(
    `^\\./(\\*|${elementEntries.map((entry) => entry.slice(2)).join('|')})$`,
  );
  expect(undocumentedEntries(packed(), understood)).toEqual([]);
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

test('the SBOM names what the script files are made of: our content, and Lit', () => {
  const { components } = json('dist/cdn/sbom.cdx.json') as {
    components: { group?: string; name: string }[];
  };
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  expect(names.toSorted()).toEqual([
    '@a4p/declaration',
    '@lit/reactive-element',
    'lit',
    'lit-element',
    'lit-html',
  ]);
});

test('the licence of Lit’s code goes with the script files', () => {
  expect(read(`dist/cdn/${own.version}/LICENSE-lit.txt`).toString()).toContain('Google LLC');
});

test('nothing that is served evaluates text, keeps anything or sends anything', () => {
  const forbidden =
    /\beval\(|\bFunction\(|localStorage|sessionStorage|indexedDB|\.cookie|sendBeacon|XMLHttpRequest|\bfetch\(|WebSocket|EventSource|insertAdjacentHTML|outerHTML|setHTML|DOMParser|createContextualFragment/;
  for (const file of packed().files.filter((name) => /^dist.cdn.*\.js$/.test(name))) {
    const script = read(file).toString();
    expect(forbidden.exec(script)?.[0], file).toBeUndefined();
    // Lit parses its own templates, in one place, through its Trusted Types policy.
    const parses = script.match(/innerHTML/g) ?? [];
    expect(parses, file).toHaveLength(script.includes('litHtmlVersions') ? 1 : 0);
  }
});
