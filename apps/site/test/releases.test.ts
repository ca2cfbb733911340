/** A deploy after each of two releases: what was handed out once works for ever. */
import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folder, serve, type TestServer } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageElsewhere } from './browser.js';
import { makeUpRelease } from './made-up-release.js';

const browser = useBrowser();
const place = mkdtempSync(join(tmpdir(), 'a4p-deploy-'));
const target = join(place, 'site');
const releases = join(place, 'releases');
let server: TestServer;

/** Builds the site as a deploy does. */
async function deploy(): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', `--target=${target}`, `--releases=${releases}`],
    { cwd: fileURLToPath(new URL('..', import.meta.url)) },
  );
}

/** What the builder hands out. */
async function snippetOf(query: string): Promise<string> {
  const page = await browser().newPage();
  await page.goto(`${server.origin}/builder.html?${query}`);
  await page.locator('#builder[aria-busy=false]').waitFor();
  const code = await page.locator('#code').inputValue();
  await page.close();
  return code;
}

async function opened(code: string): Promise<Page> {
  const page = await openPageElsewhere(browser(), code);
  await page.waitForFunction(() =>
    document.querySelector('a4p-pledge')?.shadowRoot?.querySelector('[part=source]'),
  );
  return page;
}

const read = (path: string): string => readFileSync(join(target, path), 'utf8');

let first = '';
let follows = '';

beforeAll(async () => {
  makeUpRelease(releases, '1.0.0');
  await deploy();
  server = await serve(folder(target), { cors: true });
  first = await snippetOf('widget=a4p-pledge&lang=es');
  follows = await snippetOf('widget=a4p-pledge&lang=es&updates=follows');
  makeUpRelease(releases, '1.1.0');
  await deploy();
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true });
});

test('the first snippet has version and hash, and works after the second release', async () => {
  expect(first).toMatch(/cdn\/1\.0\.0\/es\/pledge\.js" integrity="sha384-[^"]{64}" crossorigin/);
  const page = await opened(first);
  await page.close();
});

test('a snippet that follows corrections has no hash, and works after the second release', async () => {
  expect(follows).toContain('/cdn/a4p.js" crossorigin="anonymous"></script>');
  expect(follows).not.toContain('integrity');
  const page = await opened(follows);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.endsWith('/1.1.0/es/pledge.js'))).toHaveLength(1);
  await page.close();
});

test('the builder hands out the newest release, from this site, an npm CDN or a server of the reader’s', async () => {
  const hash = (JSON.parse(read('cdn/1.1.0/integrity.json')) as { files: Record<string, string> })
    .files['1.1.0/fr/pledge.js'];
  const tag = (address: string): string =>
    `<script type="module" async src="${address}1.1.0/fr/pledge.js" integrity="${hash}" crossorigin="anonymous"></script>`;
  expect(await snippetOf('widget=a4p-pledge')).toContain(tag(`${server.origin}/cdn/`));
  expect(await snippetOf('widget=a4p-pledge&files=npm')).toContain(
    tag('https://cdn.jsdelivr.net/npm/@a4p/widgets@1.1.0/dist/cdn/'),
  );
  expect(await snippetOf('widget=a4p-pledge&files=npm&updates=follows')).toContain(
    'src="https://cdn.jsdelivr.net/npm/@a4p/widgets@1/dist/cdn/a4p.js" crossorigin',
  );
  expect(await snippetOf('widget=a4p-pledge&files=https://www.example.org/a4p')).toContain(
    tag('https://www.example.org/a4p/'),
  );
});

test('versions.json lists what there is', () => {
  expect(JSON.parse(read('cdn/versions.json'))).toEqual({
    released: ['1.0.0', '1.1.0'],
    newest: '1.1.0',
    unreleased: 'next',
  });
});

test('the ZIP of a release holds its files with their hashes, and says what to do with them', () => {
  const files = unzipSync(readFileSync(join(target, 'download/a4p-1.0.0.zip')));
  const integrity = JSON.parse(strFromU8(files['a4p/integrity.json'] ?? new Uint8Array())) as {
    files: Record<string, string>;
  };
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(Object.keys(integrity.files).map((path) => `a4p/${path}`)),
  );
  for (const name of ['a4p/LICENSE', 'a4p/NOTICE.md', 'a4p/1.0.0/LICENSE-lit.txt']) {
    expect(files[name], name).toBeDefined();
  }
  const page = strFromU8(files['a4p/index.html'] ?? new Uint8Array());
  for (const lang of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) expect(page).toContain(`lang="${lang}"`);
  expect(page).toContain('1.0.0');
});

test('a released file that has changed stops the deploy, and the site stays as it is', async () => {
  const changed = join(releases, '1.0.0/widgets/dist/cdn/1.0.0/fr/pledge.js');
  appendFileSync(changed, '\n// changed');
  await expect(deploy()).rejects.toThrow(
    /fr\/pledge\.js: expected sha384-.*A released file never changes/,
  );
  expect(existsSync(join(target, 'cdn/1.0.0/fr/pledge.js'))).toBe(true);
  expect(read('cdn/1.0.0/fr/pledge.js')).not.toContain('// changed');
});
