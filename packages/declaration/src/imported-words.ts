import type { Status } from './model/status.js';
import type { SourceId } from './sources.js';

/** The words in one language that were imported. */
export interface ImportedWords {
  /** Those of the Declaration's own commitments, by their ids. */
  readonly commitments: Readonly<
    Record<string, { readonly text: string; readonly status: Status }>
  >;
  /** The United Nations' own wording where ours was before, by the key of the text. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly source: SourceId }>>;
}

/** No words. */
export const NO_WORDS: ImportedWords = { commitments: {}, texts: {} };
