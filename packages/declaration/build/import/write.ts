import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { locales } from '../../src/locales.js';
import type { Imported } from './imported.js';

/** The files that imports write, by their path in `content`. */
const WRITERS: Readonly<Record<string, (imported: Imported) => string>> = {
  'imported/sources.ts': ({
    sources,
  }) => `/** The sources that were added by \`npm run import -- source\`. */
import type { Source } from '../../src/model/source.js';

export const importedSources = ${JSON.stringify(sources)} as const satisfies readonly Source[];
`,
  'imported/commitments.ts': ({
    official,
  }) => `/** The Declaration's own list of commitments. \`npm run import -- commitments\` writes this file. */
import type { OfficialList } from '../../src/commitments.js';

export const officialList: OfficialList | null = ${JSON.stringify(official)};
`,
  'endorsers.ts': ({
    totals,
    named,
    completeStates,
  }) => `/** Who endorses the Declaration. \`npm run import -- endorsers\` adds to this file. */
import type { CompleteStates } from '../src/lists.js';
import type { EndorsementTotal, EndorsingState } from '../src/model/endorsement.js';

/** The dated totals that a source gives, oldest first. */
export const totals: readonly EndorsementTotal[] = ${JSON.stringify(totals)};

/** The States that sources name. */
export const named: readonly EndorsingState[] = ${JSON.stringify(named)};

/** The document that lists all of them; \`null\` as long as there is none. */
export const completeStates: CompleteStates | null = ${JSON.stringify(completeStates)};
`,
  ...Object.fromEntries(
    locales.map(({ id }) => [
      `imported/words/${id}.ts`,
      ({
        words,
      }: Imported) => `/** The words that were imported. \`npm run import\` writes this file. */
import type { ImportedWords } from '../../../src/imported-words.js';

export const words: ImportedWords = ${JSON.stringify(words[id])};
`,
    ]),
  ),
};

/**
 * The text of each file that imports write.
 *
 * @param imported - all that was imported
 * @param folder - the folder `content`
 */
export async function filesOf(
  imported: Imported,
  folder: URL,
): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(WRITERS).map(async ([path, write]) => {
    const filepath = new URL(path, folder).pathname;
    const options = await resolveConfig(filepath);
    return [path, await format(write(imported), { ...options, filepath })] as const;
  });
  return new Map(await Promise.all(files));
}

/**
 * Writes what an import changed, all of it or nothing.
 *
 * @returns the paths that were written
 */
export async function writeImported(
  before: Imported,
  after: Imported,
  folder: URL,
): Promise<readonly string[]> {
  const [old, files] = await Promise.all([filesOf(before, folder), filesOf(after, folder)]);
  const changed = [...files].filter(([path, text]) => old.get(path) !== text);
  for (const [path, text] of changed) await writeFile(new URL(path, folder), text);
  return changed.map(([path]) => path);
}
