import { current, type Imported } from '../../build/import/imported.js';
import { NO_WORDS } from '../../src/imported-words.js';

function isImported(id: string): boolean {
  return (current.sources as readonly { readonly id: string }[]).some((source) => source.id === id);
}

/** What there was before any import, whatever has been imported since. */
export const pristine: Imported = {
  sources: [],
  official: null,
  words: { ar: NO_WORDS, en: NO_WORDS, es: NO_WORDS, fr: NO_WORDS, ru: NO_WORDS, zh: NO_WORDS },
  named: current.named.flatMap((state) => {
    const sources = state.sources.filter((id) => !isImported(id));
    return sources.length > 0 ? [{ ...state, sources }] : [];
  }),
  totals: current.totals.filter(({ source }) => !isImported(source)),
  completeStates: null,
};
