/** The sources that were added by `npm run import -- source`. */
import type { Source } from '../../src/model/source.js';

export const importedSources = [] as const satisfies readonly Source[];
