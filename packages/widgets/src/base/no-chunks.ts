import type { ImportChunks } from './chunks.js';

/** A self-contained script file brings its content along and imports none. */
export const importChunks: ImportChunks | undefined = undefined;
