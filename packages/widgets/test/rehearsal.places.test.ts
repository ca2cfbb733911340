/**
 * A rehearsal of the day on which the United Nations' own lists come: 45 commitments and 154 States, made
 * up in memory and called PLACEHOLDER, are imported into a copy, which builds, type-checks and shows them.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder as filesIn, serve, type TestServer } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { locales } from '@a4p/declaration';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  placeholderCommitments,
  placeholderStates,
} from '../../declaration/test/helpers/placeholders.js';
import { copyPackages, type Rehearsal } from './helpers/rehearsal.js';

const browser = useBrowser();
let copy: Rehearsal;
let server: TestServer;

const cdn = 'packages/widgets/dist/cdn';

/** What an editor types after `npm run import --`. */
const importInto = ({ run }: Rehearsal, ...options: readonly string[]): string =>
  run('npx', 'tsx', 'packages/declaration/build/import.ts', ...options);

beforeAll(async () => {
  copy = copyPackages();
  const { folder, run } = copy;
  writeFileSync(join(folder, 'commitments.csv'), placeholderCommitments(45));
  writeFileSync(join(folder, 'states.csv'), placeholderStates(154));
  const source = ['--source', 'placeholder-list', '--complete'];
  importInto(
    ...([copy, 'source', 'placeholder-list', '--title', 'PLACEHOLDER list'] as const),
    ...['--publisher', 'United Nations', '--language', 'en', '--date', '2021-03-29'],
  );
  importInto(copy, 'commitments', 'commitments.csv', ...source);
  importInto(copy, 'endorsers', 'states.csv', ...source, '--as-of', '2021-03');
  for (const name of ['@a4p/declaration', '@a4p/widgets']) {
    run('npm', 'run', 'build', '-w', name);
    run('npm', 'run', 'typecheck', '-w', name);
  }
  server = await serve(filesIn(join(folder, cdn)), { cors: true });
});

afterAll(async () => {
  await server.close();
  rmSync(copy.folder, { recursive: true });
});

/** What a widget shows. */
const wordsOf = (widget: Locator): Promise<string | null> => widget.locator('.frame').textContent();

/** A page with widgets, in a language. */
async function open(lang: string, markup: string, hash = ''): Promise<Page> {
  const page = await browser().newPage();
  onTestFinished(() => page.close());
  const address = `${server.origin}/page`;
  const script = `<script src="/0.0.0/${lang}/all.js"></script>`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="${lang}"><body>${markup}${script}</body></html>`,
    }),
  );
  await page.goto(`${address}${hash}`);
  return page;
}

test('what was imported keeps to the style, and is written once', () => {
  expect(copy.run('npx', 'prettier', '--check', 'packages/declaration/content')).toContain(
    'All matched files',
  );
  expect(
    importInto(
      copy,
      'commitments',
      'commitments.csv',
      '--source',
      'placeholder-list',
      '--complete',
    ),
  ).toContain('Nothing is new.');
});

test('the content’s own tests hold with it', () => {
  const { folder, run } = copy;
  // Without the projects of the repository, whose other folders are not in the copy.
  const config = 'export default { test: { testTimeout: 300_000, hookTimeout: 300_000 } };';
  writeFileSync(join(folder, 'packages/declaration/vitest.config.js'), config);
  const printed = run('npx', 'vitest', 'run', '--root', 'packages/declaration');
  expect(printed).toMatch(/Tests .*\d+ passed/);
});

test.each(locales.map(({ id }) => id))(
  'in %s the list is the official one, with its numbers',
  async (lang) => {
    const page = await open(lang, '<a4p-commitment-list filters></a4p-commitment-list>');
    const list = page.locator('a4p-commitment-list');
    await list.locator('.item').first().waitFor();
    expect(await list.locator('.item').count()).toBe(45);
    expect(await list.locator('.item b').allTextContents()).toContain('5 a');
    expect(await list.locator('h3').textContent()).not.toBe('');
    expect(await list.locator('h4').count()).toBe(8);
    expect(await list.locator('.notice').textContent()).toContain('PLACEHOLDER list');
    expect(await list.locator('.source').textContent()).toContain('PLACEHOLDER list');
    expect(await wordsOf(list)).toContain('PLACEHOLDER 45');
    expect(await wordsOf(list)).not.toMatch(/[{}]|undefined/);
  },
);

test('the heading of the list is that of the Declaration’s own commitments', async () => {
  const page = await open('fr', '<a4p-commitment-list></a4p-commitment-list>');
  await page.getByRole('heading', { name: 'Engagements de la Déclaration', exact: true }).waitFor();
});

test('cards count no passages, and the paragraphs of areas keep their own source line', async () => {
  const page = await open(
    'fr',
    '<a4p-area-card area="politics"></a4p-area-card><a4p-area-detail area="politics"></a4p-area-detail>',
  );
  const card = page.locator('a4p-area-card');
  await card.locator('.card').waitFor();
  expect(await wordsOf(card)).toContain('Résumé non officiel');
  expect(await wordsOf(card)).not.toMatch(/passage/);
  const detail = page.locator('a4p-area-detail');
  expect(await wordsOf(detail)).toContain('Nous nous engageons collectivement à redoubler');
  expect(await detail.locator('.source').textContent()).toContain('reproduit mot pour mot');
  expect(await wordsOf(detail)).not.toContain('PLACEHOLDER');
});

test('the address of a passage leads to its area', async () => {
  const page = await open('fr', '<a4p-commitment-list></a4p-commitment-list>', '#conduct-2');
  const target = page.locator('a4p-commitment-list .group').last();
  await target.waitFor();
  await expect
    .poll(() => target.evaluate((group) => group.getBoundingClientRect().top))
    .toBeLessThan(800);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('States stand under the notice of a complete list', async () => {
  const page = await open('fr', '<a4p-endorser-list kind="states" filters></a4p-endorser-list>');
  const list = page.locator('a4p-endorser-list');
  await list.locator('.endorser').first().waitFor();
  expect(await list.locator('.endorser').count()).toBe(154);
  expect(await list.locator('.notice').textContent()).toMatch(
    /^Liste des 154 États .*mars 2021.*PLACEHOLDER list/,
  );
  await list.getByRole('searchbox').fill('guinée');
  await expect
    .poll(() => list.locator('.status').textContent())
    .toMatch(/^\d États affichés sur 154\.$/);
});

test.each(['endorser-counter', 'pledge'])('%s costs a reader nothing more', (name) => {
  for (const { id } of locales) {
    const path = join('0.0.0', id, `${name}.js`);
    const own = new URL(`../dist/cdn/${path}`, import.meta.url);
    expect(existsSync(own)).toBe(true);
    expect(readFileSync(join(copy.folder, cdn, path), 'utf8'), path).toBe(
      readFileSync(own, 'utf8'),
    );
  }
});
