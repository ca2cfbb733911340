/** The page for whoever has published one, in each language; and the list of changed words. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '@a4p/declaration';
import { axeFindings } from '@a4p/test-kit/axe';
import { messagesOf } from '@a4p/test-kit/messages';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changedWords, changesBetween } from '../scripts/changes.js';
import { contactIn, mailtoOf } from '../scripts/contact.js';
import { afterMessages } from '../scripts/messages.js';
import { useSite } from './browser.js';
import { deadLinks, openIn } from './pages.js';

const site = useSite();

const open = (lang: Locale, options = {}): Promise<Page> =>
  openIn(site, lang, 'after/index.html', options);

const declaration = dirname(fileURLToPath(import.meta.resolve('@a4p/declaration/package.json')));
const widgets = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/package.json')));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'a4p-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

const NEW = 'Conducta cambiada';

/** Two made-up releases; in the second, one Spanish title is another. */
function madeUpReleases(folder: string): { readonly before: string } {
  for (const [version, date] of [
    ['1.0.0', '2027-01-05'],
    ['1.1.0', '2027-02-06'],
  ] as const) {
    cpSync(declaration, join(folder, version, 'declaration'), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    });
    writeFileSync(join(folder, version, 'date.txt'), `${date}\n`);
    const cdn = join(folder, version, 'widgets/dist/cdn');
    mkdirSync(join(cdn, version), { recursive: true });
    writeFileSync(join(cdn, 'integrity.json'), JSON.stringify({ version, files: {} }));
    writeFileSync(join(cdn, 'a4p.js'), '');
    for (const notice of ['LICENSE', 'NOTICE.md']) {
      cpSync(join(widgets, notice), join(folder, version, 'widgets', notice));
    }
  }
  const file = join(folder, '1.1.0/declaration/dist/json/es.json');
  const es = JSON.parse(readFileSync(file, 'utf8')) as { areas: { id: string; title: string }[] };
  const conduct = es.areas.find(({ id }) => id === 'conduct');
  if (!conduct) throw new Error('expected an area "conduct"');
  const before = conduct.title;
  const sums = join(folder, '1.1.0/declaration/dist/SHA256SUMS');
  const old = hashOf(file);
  conduct.title = NEW;
  writeFileSync(file, JSON.stringify(es));
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(old, hashOf(file)));
  return { before };
}

/** Builds the site with these releases and this contact. */
function build(target: string, releases: string, contact: string): void {
  execFileSync('npx', ['tsx', 'scripts/build.ts', `--target=${target}`, `--releases=${releases}`], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, SITE_CONTACT: contact },
    stdio: 'pipe',
  });
}

describe.each(locales)('$id', ({ id: lang, direction }) => {
  test('says its own language, and marks that of what is copied', async () => {
    const page = await open(lang);
    const messages = messagesOf(page);
    await page.reload();
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    const copied = page.locator('.copied');
    expect(await copied.evaluateAll((all) => all.map((it) => (it as HTMLElement).lang))).toEqual(
      Array<string>(3).fill(lang),
    );
    expect(messages).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'passes axe on a %s screen, and fits a phone',
    async (colorScheme) => {
      const page = await open(lang, { colorScheme, viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('leads nowhere that does not answer', async () => {
    expect(await deadLinks(await open(lang))).toEqual([]);
  });

  test('the paragraphs claim no more than was tested', () => {
    const { text } = afterMessages[lang].paragraphs.accessibility;
    for (const name of ['WCAG 2.2', 'axe', 'Chromium', 'Firefox', 'Safari']) {
      expect(text).toContain(name);
    }
  });
});

test('each button copies what stands above it', async () => {
  const page = await open('ar', { permissions: ['clipboard-read', 'clipboard-write'] });
  const buttons = page.locator('[data-snippet]');
  const texts = await page.locator('.copied p').allTextContents();
  for (const [index, text] of texts.entries()) {
    await buttons.nth(index).click();
    await expect.poll(() => buttons.nth(index).innerText()).toBe(afterMessages.ar.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  expect(texts).toHaveLength(3);
});

test('an address for errors is one, or none; anything else stops the build', () => {
  expect(contactIn(undefined)).toBeNull();
  expect(contactIn('')).toBeNull();
  expect(contactIn('errors@example.org')).toBe('errors@example.org');
  expect(() => contactIn('https://example.org/')).toThrow(/SITE_CONTACT: expected an e-mail/);
  expect(() => contactIn('errors@example.org?bcc=a@example.org')).toThrow(RangeError);
});

test('the message is written in the language of the page', () => {
  const { message } = afterMessages.zh.report;
  const link = new URL(mailtoOf('errors@example.org', message));
  expect(link.pathname).toBe('errors@example.org');
  expect(link.searchParams.get('subject')).toBe(message.subject);
  for (const line of message.lines) expect(link.searchParams.get('body')).toContain(line);
});

test('the changed words are those that changed, old and new, and no others', () => {
  const folder = temporaryFolder();
  const { before } = madeUpReleases(folder);
  const releases = ['1.0.0', '1.1.0'].map((version) => ({
    version,
    folder: join(folder, version),
  }));
  expect(changesBetween(releases)).toEqual([
    {
      version: '1.1.0',
      date: '2027-02-06',
      words: [{ languages: ['es'], key: 'areas/conduct/title', before, after: NEW }],
    },
    { version: '1.0.0', date: '2027-01-05', words: null },
  ]);
});

test('a figure that changed in all languages is listed once; ids and links are no words', () => {
  const one = { totals: [{ date: '2021-03', states: 154, source: 'un-message-2021' }] };
  const other = { totals: [{ date: '2021-03', states: 155, source: 'un-note-2018' }] };
  const versionOf = (endorsements: unknown, href: string | null) =>
    Object.fromEntries(
      locales.flatMap(({ id }) => [
        [`endorsements.${id}.json`, endorsements],
        [`${id}.json`, { href, texts: { name: { status: String(href) } } }],
      ]),
    );
  expect(changedWords(versionOf(one, null), versionOf(other, 'https://example.org/'))).toEqual([
    {
      languages: locales.map(({ id }) => id),
      key: 'totals/2021-03/states',
      before: '154',
      after: '155',
    },
  ]);
});

test('a site without releases and contact says so; one with both shows them', () => {
  const folder = temporaryFolder();
  const { before } = madeUpReleases(join(folder, 'releases'));
  const read = (target: string, path: string): string =>
    readFileSync(join(folder, target, path), 'utf8');

  build(join(folder, 'bare'), join(folder, 'none'), '');
  const bare = read('bare', 'es/after/index.html');
  expect(bare).toContain(afterMessages.es.report.noContact);
  expect(bare).toContain(afterMessages.es.changes.unreleased);
  expect(bare).not.toContain('mailto:');
  expect(read('bare', 'en/legal/index.html')).toContain('No version has been released yet');

  build(join(folder, 'full'), join(folder, 'releases'), 'errors@example.org');
  const full = read('full', 'es/after/index.html');
  expect(full).not.toContain(afterMessages.es.report.noContact);
  expect(full).not.toContain(afterMessages.es.changes.unreleased);
  expect(full).toContain('href="mailto:errors@example.org?subject=');
  expect(full).toContain(`<del lang="es" dir="auto">${before}</del>`);
  expect(full).toContain(`<ins lang="es" dir="auto">${NEW}</ins>`);
  expect(full).toContain('<time datetime="2027-02-06">6 de febrero de 2027</time>');
  expect(read('full', 'en/legal/index.html')).toContain('Latest released version: 1.1.0.');
});
