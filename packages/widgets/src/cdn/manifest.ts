/** What the build tells the loader of the files beside it. */
export interface Manifest {
  readonly version: string;
  /** Where the other files lie, seen from the loader: empty, or ending in a slash. */
  readonly folder: string;
  /** By tag: its words, and the files that its own file imports. */
  readonly tags: Readonly<
    Record<string, { readonly slice: string; readonly needs: readonly string[] }>
  >;
  /** The SHA-256 of each file, in base64, by name without ending. */
  readonly hashes: Readonly<Record<string, string>>;
}

declare const A4P_MANIFEST: Manifest;

/** Written into the loader by the build. */
export const manifest: Manifest = A4P_MANIFEST;
