import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { joinDeclaration } from '../../src/join.js';
import { locales } from '../../src/locales.js';
import { coverageTable, withCoverage } from '../coverage-table.js';
import { recordsOf, type Imported } from './imported.js';
import type { Texts } from '../texts.js';

/**
 * Brings up to date what follows from the content: the table in the README, and the list of published
 * ids, to which new ones are added.
 *
 * @param imported - all that was imported
 * @param texts - the texts of every language
 * @param root - the folder of the package
 */
export async function writeDerived(imported: Imported, texts: Texts, root: URL): Promise<void> {
  const records = recordsOf(imported);
  const declarations = locales.map(({ id }) =>
    joinDeclaration(id, texts[id], imported.words[id], records),
  );
  const readme = new URL('README.md', root);
  await writeFile(
    readme,
    withCoverage(await readFile(readme, 'utf8'), coverageTable(declarations)),
  );
  const published = new URL('test/published-ids.json', root);
  const before = JSON.parse(await readFile(published, 'utf8')) as readonly string[];
  const added = [...imported.sources, ...(imported.official?.commitments ?? [])].map(
    ({ id }) => id,
  );
  const ids = [...new Set([...before, ...added])];
  await writeFile(published, await format(JSON.stringify(ids), { parser: 'json' }));
}
