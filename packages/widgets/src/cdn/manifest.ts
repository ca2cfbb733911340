import type { SliceName } from '../text/slices.js';
import { filesOf } from './files.js';

/** What the build tells the loader of the files beside it. */
export interface Manifest {
  readonly version: string;
  /** Where the other files lie, seen from the loader: empty, or ending in a slash. */
  readonly folder: string;
  /** By tag: its words, and the elements' files whose templates its own file uses, in that order. */
  readonly tags: Readonly<
    Record<string, { readonly slices: readonly SliceName[]; readonly needs?: readonly string[] }>
  >;
  /** The names of the slices, with a space between. */
  readonly slices: string;
  /** The SHA-256 of each file in base64 without its `=`, one after another in the order of `filesOf`. */
  readonly hashes: string;
}

/** How long a SHA-256 is in base64, without the `=` at its end. */
const HASH = 43;

declare const A4P_MANIFEST: Manifest;

/** Written into the loader by the build. */
export const manifest: Manifest = A4P_MANIFEST;

/** The hash of a file, by its name without ending. */
export function hashOf(name: string): string {
  const at = filesOf(manifest).indexOf(name) * HASH;
  return `${manifest.hashes.slice(at, at + HASH)}=`;
}
