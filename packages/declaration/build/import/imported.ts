import { completeStates, named, totals } from '../../content/endorsers.js';
import { officialList } from '../../content/imported/commitments.js';
import { importedSources } from '../../content/imported/sources.js';
import type { OfficialList } from '../../src/commitments.js';
import type { ImportedWords } from '../../src/imported-words.js';
import type { CompleteStates } from '../../src/lists.js';
import { locales, type Locale } from '../../src/locales.js';
import type { EndorsementTotal, EndorsingState } from '../../src/model/endorsement.js';
import type { Source } from '../../src/model/source.js';
import type { ListRecords } from '../../src/records.js';
import { sources } from '../../src/sources.js';

/** All that imports write, as data. */
export interface Imported {
  /** The sources that were added. */
  readonly sources: readonly Source[];
  readonly official: OfficialList | null;
  readonly words: Readonly<Record<Locale, ImportedWords>>;
  readonly named: readonly EndorsingState[];
  readonly totals: readonly EndorsementTotal[];
  readonly completeStates: CompleteStates | null;
}

const wordsOf = async (locale: Locale): Promise<ImportedWords> => {
  const module = (await import(`../../content/imported/words/${locale}.ts`)) as {
    readonly words: ImportedWords;
  };
  return module.words;
};

/** What there is now. */
export const current: Imported = {
  sources: importedSources,
  official: officialList,
  words: Object.fromEntries(
    await Promise.all(locales.map(async ({ id }) => [id, await wordsOf(id)] as const)),
  ) as Record<Locale, ImportedWords>,
  named,
  totals,
  completeStates,
};

/** The sources that were there before any import. */
const ownSources: readonly Source[] = (sources as readonly Source[]).filter(
  ({ id }) => !(importedSources as readonly Source[]).some((added) => added.id === id),
);

/** The records of lists, with the documents that they are from. */
export function recordsOf(imported: Imported): ListRecords {
  return {
    official: imported.official,
    states: imported.completeStates,
    findSource: (id) => {
      const found = allSources(imported).find((source) => source.id === id);
      if (!found) throw new RangeError(`expected the id of a source; got "${id}".`);
      return found;
    },
  };
}

/** Every source: those of the project, and those that were added. */
export function allSources(imported: Imported): readonly Source[] {
  return [...ownSources, ...imported.sources];
}
