/** The files as they are published: what `npm pack` puts into the package. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let files: string[];

const read = (file: string): Buffer => readFileSync(join(folder, 'package', file));
const json = (file: string): unknown => JSON.parse(read(file).toString());

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a4p-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  files = readdirSync(join(folder, 'package'), { recursive: true, encoding: 'utf8' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('integrity.json has the hash of every script and style sheet of the CDN', () => {
  const { files: hashes } = json('dist/cdn/integrity.json') as { files: Record<string, string> };
  const served = files.filter((file) => /^dist.cdn.*\.(js|css)$/.test(file));
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
  for (const file of files.filter((name) => /^dist.cdn.*\.js$/.test(name))) {
    expect(forbidden.exec(read(file).toString())?.[0], file).toBeUndefined();
  }
});
