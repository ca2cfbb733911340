/** Script files at an address: those of a released version, or those of this site that are for trying. */
export interface ScriptFiles {
  /** The folder in which the versions' folders lie, with a slash at the end. */
  readonly address: string;
  /** The version, `1.2.3`; `null` for files that are not released. */
  readonly version: string | null;
  /** The `integrity` of each file of the version, by path below the address. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A released version, without saying where it lies. */
export type Release = Omit<ScriptFiles, 'address'>;

/** What is not released: its files change, so they have no hash. */
export const UNRELEASED: Release = { version: null, hashes: {} };

/** The folder of what is not released. */
const NEXT = 'next';

/**
 * Where a file lies.
 *
 * @param files - the files
 * @param name - the file in the version's folder
 * @example fileAddress({ address: 'https://example.org/a4p/', ...UNRELEASED }, 'fr/pledge.js');
 * // 'https://example.org/a4p/next/fr/pledge.js'
 */
export function fileAddress({ address, version }: ScriptFiles, name: string): string {
  return `${address}${version ?? NEXT}/${name}`;
}

/**
 * Where the files of a package lie on an npm CDN.
 *
 * @param version - `1.2.3`, or only its first number for whatever is newest of that
 * @example npmAddress('1.2.3');
 */
export function npmAddress(version: string): string {
  return `https://cdn.jsdelivr.net/npm/@a4p/widgets@${version}/dist/cdn/`;
}
