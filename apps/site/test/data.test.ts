/** The data as files: what is there, what the page says of it in each language, and how it is read. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locales, type Locale } from '@a4p/declaration';
import datapackage from '@a4p/declaration/datapackage.json' with { type: 'json' };
import { loadDeclaration } from '@a4p/declaration/load';
import { axeFindings } from '@a4p/test-kit/axe';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { useSite } from './browser.js';
import { makeUpRelease } from './made-up-release.js';

const site = useSite();
const run = promisify(execFile);

const declaration = dirname(fileURLToPath(import.meta.resolve('@a4p/declaration/package.json')));
const sums = readFileSync(join(declaration, 'dist/SHA256SUMS'), 'utf8');
const files = sums
  .trim()
  .split('\n')
  .map((line) => line.split('  ') as [hash: string, path: string]);

const addressOf = (path: string): string => new URL(`data/next/${path}`, site.url).href;

async function fetched(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  expect(answer.status, address).toBe(200);
  expect(answer.headers.get('Access-Control-Allow-Origin'), address).toBe('*');
  return Buffer.from(await answer.arrayBuffer());
}

/** The page, with all of it shown. */
async function openData(lang: Locale, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(lang === 'fr' ? 'data/' : `${lang}/data/index.html`, site.url).href);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  return page;
}

/** Lines of code on the page, which read from here. */
async function exampleOn(page: Page, name: string): Promise<string> {
  const code = await page.locator(`[data-example=${name}]`).innerText();
  return code.replace(/https?:\/\/[^"']*?\/data\//, `${site.url}data/`);
}

const readAddress = (code: string): string => /https?:\/\/[^"']+/.exec(code)?.[0] ?? '';

function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data;
}

describe.each(locales)('$id', ({ id: lang, direction }) => {
  test('the page passes axe, and fits a phone', async () => {
    const phone = { width: 320, height: 700 };
    const page = await openData(lang, { colorScheme: 'light', viewport: phone });
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // What is scrolled out of sight has colours that axe cannot see: on a wide screen nothing is.
    await page.setViewportSize({ width: 1366, height: 900 });
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(phone);
    await page.reload();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the page names every file with its size, and leads nowhere that does not answer', async () => {
    const page = await openData(lang);
    const links = await page.locator('a').evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        bytes: link.parentElement?.querySelector('data')?.value,
        size: link.parentElement?.querySelector('data')?.textContent ?? '',
      })),
    );
    for (const { href } of links) expect((await fetch(href)).status, href).toBe(200);

    const named = links.filter(({ href }) => href.startsWith(addressOf('')));
    for (const { href, bytes, size } of named) {
      const { length } = await fetched(href);
      expect(Number(bytes), href).toBe(length);
      const said = Number(/[\d.,]+/.exec(size)?.[0].replace(',', '.'));
      expect(Math.abs(said * 1000 - length), `${href}: ${size}`).toBeLessThanOrEqual(
        Math.max(50, length * 0.05),
      );
    }
    expect(named.map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        ...files.map(([, path]) => addressOf(path)),
        ...locales.map(({ id }) => addressOf(`a4p.${id}.xlsx`)),
        addressOf('SHA256SUMS'),
      ]),
    );
  });

  test('the page describes every field, in English that is marked', async () => {
    const page = await openData(lang);
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((cell) => [cell.textContent, cell.getAttribute('lang')]),
        ),
      );
    const fields = datapackage.resources
      .filter(({ name }) => !name.includes('.') || name.endsWith(`.${lang}`))
      .flatMap(({ schema }) => schema.fields);
    expect(rows).toEqual(
      fields.map(({ name, type, description }) =>
        [name, type, description].map((text) => [text, 'en']),
      ),
    );
  });

  test('the workbook has the rows of the CSV, typed', async () => {
    const [, ...sheets] = await readExcelFile(await fetched(addressOf(`a4p.${lang}.xlsx`)), {
      trim: false,
    });
    const tables = datapackage.resources.filter(
      ({ name }) => !name.includes('.') || name.endsWith(`.${lang}`),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      tables.map(({ name }) => name.replace(`.${lang}`, '')),
    );
    for (const [index, { path, schema }] of tables.entries()) {
      const types = schema.fields.map(({ type }) => type);
      const csv = rowsOf((await fetched(addressOf(path))).toString());
      const expected = csv.map((row, line) =>
        row.map((text, column) => {
          if (text === '') return null;
          return line > 0 && types[column] !== 'string' ? (JSON.parse(text) as unknown) : text;
        }),
      );
      expect(sheets[index]?.data, path).toEqual(expected);
    }
  });

  test('the workbook says of itself what it is', async () => {
    const [about] = await readExcelFile(await fetched(addressOf(`a4p.${lang}.xlsx`)));
    const { notices } = await loadDeclaration(lang);
    const page = await openData(lang);
    const licence = await page.locator('[aria-labelledby=licence] p').innerText();
    const notOfficial = await page.locator('body > footer p').innerText();
    expect(about?.data.flat()).toEqual(
      expect.arrayContaining([notices.commitments, notices.states, licence, notOfficial]),
    );
  });

  test('the JavaScript on the page runs', async () => {
    const code = await exampleOn(await openData(lang), 'javascript');
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
    const { status, areas, commitments } = await loadDeclaration(lang);
    expect(stdout.trim().split('\n')).toEqual([
      `${status} ${areas.length}`,
      ...commitments.map(({ id, text }) => `${id} ${text}`),
    ]);
  });

  test('the R and the Python on the page read what is there', async () => {
    const page = await openData(lang);
    for (const name of ['r', 'pandas']) {
      const code = await exampleOn(page, name);
      const [head = []] = rowsOf((await fetched(readAddress(code))).toString());
      const [, columns = ''] = /((?:"\w+"(?:, )?){2,})/.exec(code) ?? [];
      const asked = [...columns.matchAll(/\w+/g)].map(([column]) => column);
      expect(asked.length, name).toBeGreaterThan(0);
      expect(head, name).toEqual(expect.arrayContaining(asked));
    }
    const answer = await fetched(readAddress(await exampleOn(page, 'json')));
    const read = JSON.parse(answer.toString()) as Record<'commitments', object[]>;
    expect(read.commitments[0]).toMatchObject({
      id: expect.any(String) as string,
      text: expect.any(String) as string,
    });
  });
});

test('the files are those of the package', async () => {
  expect((await fetched(addressOf('SHA256SUMS'))).toString()).toBe(sums);
  for (const [hash, path] of files) {
    const content = await fetched(addressOf(path));
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(hash);
  }
});

test('the CSV are as the page says: UTF-8, marked as such, with commas', async () => {
  const csv = await fetched(addressOf('csv/states.fr.csv'));
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.toString()).toContain('iso2,iso3,name,');
  for (const { id } of locales) {
    const page = await openData(id);
    await expect.poll(() => page.locator('#files ~ .cards').innerText()).toMatch(/UTF-8.*BOM/s);
  }
});

describe('a deploy', () => {
  const place = mkdtempSync(join(tmpdir(), 'a4p-data-'));
  const target = join(place, 'site');
  const releases = join(place, 'releases');
  const read = (path: string): Buffer => readFileSync(join(target, path));
  const deploy = () =>
    run(
      process.execPath,
      ['--import', 'tsx', 'scripts/build.ts', `--target=${target}`, `--releases=${releases}`],
      { cwd: fileURLToPath(new URL('..', import.meta.url)) },
    );

  beforeAll(async () => {
    makeUpRelease(releases, '1.0.0');
    await deploy();
  });
  afterAll(() => rmSync(place, { recursive: true }));

  test('after a release names its files, and says no more that there is none', async () => {
    const trying = await fetched(new URL('en/data/index.html', site.url).href);
    expect(trying.toString()).toContain('No version has been released yet');
    const page = read('en/data/index.html').toString();
    expect(page).toContain('Version: 1.0.0.');
    expect(page).not.toContain('released yet');
    expect(page).not.toContain('next/csv');
    for (const [, address = ''] of page.matchAll(/href="[./]*(data\/1\.0\.0\/[^"]+)"/g)) {
      expect(existsSync(join(target, address)), address).toBe(true);
    }
    expect(page).toContain('/data/1.0.0/json/en.json');
    for (const [, path] of files) {
      expect(read(`data/1.0.0/${path}`), path).toEqual(read(`data/next/${path}`));
    }
  });

  test('gives the same bytes for the same data', async () => {
    for (const { id } of locales) {
      const path = `data/next/a4p.${id}.xlsx`;
      expect(read(path).equals(await fetched(new URL(path, site.url).href)), path).toBe(true);
    }
  });

  test('stops where a file of a release has changed, and the site stays as it is', async () => {
    const path = 'csv/areas.fr.csv';
    appendFileSync(join(releases, '1.0.0/declaration/dist', path), 'changed');
    await expect(deploy()).rejects.toThrow(/areas\.fr\.csv: expected [\da-f]{64}, as SHA256SUMS/);
    expect(read(`data/1.0.0/${path}`).toString()).not.toContain('changed');
  });
});
