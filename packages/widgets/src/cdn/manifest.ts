import type { SliceName } from '../text/slices.js';

/** What the build tells the loader of the files beside it. */
export interface Manifest {
  readonly version: string;
  /** Where the other files lie, seen from the loader: empty, or ending in a slash. */
  readonly folder: string;
  /** By tag: its words, and the elements' files whose templates its own file uses, in that order. */
  readonly tags: Readonly<
    Record<string, { readonly slices: readonly SliceName[]; readonly needs: readonly string[] }>
  >;
  /** The SHA-256 of each file, in base64, by name without ending. */
  readonly hashes: Readonly<Record<string, string>>;
}

declare const A4P_MANIFEST: Manifest;

/** Written into the loader by the build. */
export const manifest: Manifest = A4P_MANIFEST;
