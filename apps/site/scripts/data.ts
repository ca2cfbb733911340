/** The data as files to take away: those of each released version, and those of this build. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '@a4p/declaration';
import { tablesIn } from './data-tables.js';
import { dataMessages, legalMessages, siteMessages } from './messages.js';
import type { ReleasedVersion } from './releases.js';
import { workbook, type Sheet } from './workbook.js';

/** The list of the files, with the checksum of each. */
const SUMS = 'SHA256SUMS';

/** The widest columns, in characters: of a table, and of the sheet of text. */
const TABLE_COLUMN = 60;
const TEXT_COLUMN = 90;

/** The files that a version lists, each checked. */
function filesIn(dist: string): readonly string[] {
  const lines = readFileSync(join(dist, SUMS), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [expected = '', path = ''] = line.split(/ +/);
    const found = createHash('sha256')
      .update(readFileSync(join(dist, path)))
      .digest('hex');
    if (found !== expected) {
      throw new Error(
        `${join(dist, path)}: expected ${expected}, as ${SUMS} says; got ${found}. Build @a4p/declaration, or fetch the releases again.`,
      );
    }
    return path;
  });
}

/** What the tables are, for those who get nothing but the workbook. */
function aboutSheet(folder: string, version: string, { id }: (typeof locales)[number]): Sheet {
  const { about, content } = dataMessages[id];
  const { lead, notOfficial } = siteMessages[id];
  const { notices } = JSON.parse(readFileSync(join(folder, `json/${id}.json`), 'utf8')) as {
    notices: Readonly<Record<'commitments' | 'states', string>>;
  };
  const texts = [
    about.title.replace('{version}', version),
    lead,
    notOfficial,
    content.age,
    notices.commitments,
    notices.states,
    ...content.status.map((text) => text.replaceAll('`', '')),
    legalMessages[id].republish.text,
  ];
  return { name: about.sheet, rows: texts.map((text) => [text]), width: TEXT_COLUMN };
}

async function writeWorkbooks(folder: string, version: string): Promise<void> {
  const tables = tablesIn(folder);
  for (const locale of locales) {
    const own = tables.filter((table) => table.locale === locale.id || table.locale === null);
    const sheets = own.map(({ name, fields, rows }) => ({
      name,
      rows: [fields.map((field) => field.name), ...rows],
      width: TABLE_COLUMN,
    }));
    const all = [aboutSheet(folder, version, locale), ...sheets];
    const path = join(folder, `a4p.${locale.id}.xlsx`);
    await writeFile(path, await workbook(all, locale.direction === 'rtl'));
  }
}

async function putVersion(folder: string, version: string, dist: string, notices: string) {
  await mkdir(folder, { recursive: true });
  for (const path of [...filesIn(dist), SUMS]) await cp(join(dist, path), join(folder, path));
  for (const name of ['LICENSE', 'NOTICE.md']) await cp(join(notices, name), join(folder, name));
  await writeWorkbooks(folder, version);
}

/** Where a release has its data. */
const distOf = (folder: string): string => join(folder, 'declaration/dist');

/**
 * Checks the data of the released versions.
 *
 * @param releases - the released versions
 * @throws Error if a file differs from what `SHA256SUMS` says
 * @example checkData(readReleases('releases'));
 */
export function checkData(releases: readonly ReleasedVersion[]): void {
  for (const { folder } of releases) filesIn(distOf(folder));
}

/**
 * Puts the data in place: a folder for each released version, and `next` for this build.
 *
 * @param target - the folder `data` of the site
 * @param releases - the released versions
 * @param repository - the folder with this build's licence and notice
 * @throws Error if a file differs from what `SHA256SUMS` says
 * @example await putData('dist/data', readReleases('releases'), '../..');
 */
export async function putData(
  target: string,
  releases: readonly ReleasedVersion[],
  repository: string,
): Promise<void> {
  for (const { version, folder } of releases) {
    await putVersion(join(target, version), version, distOf(folder), join(folder, 'widgets'));
  }
  const built = dirname(fileURLToPath(import.meta.resolve('@a4p/declaration/package.json')));
  await putVersion(join(target, 'next'), 'next', join(built, 'dist'), repository);
}
