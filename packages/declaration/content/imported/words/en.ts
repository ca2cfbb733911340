/** The words that were imported. `npm run import` writes this file. */
import type { ImportedWords } from '../../../src/imported-words.js';

export const words: ImportedWords = { commitments: {}, texts: {} };
