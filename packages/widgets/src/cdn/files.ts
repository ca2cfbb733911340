import { LOCALES } from '../base/language.js';
import type { Manifest } from './manifest.js';

/** The tags' prefix, which their files do not have. */
export const PREFIX = 'a4p-';

/** The file with all the elements. */
export const ALL = 'elements';

/**
 * The names of a version's files, without ending: the elements', and each language's words.
 *
 * @example filesOf(manifest); // ['area-card', …, 'ar/areas', …]
 */
export function filesOf({ tags, slices }: Pick<Manifest, 'tags' | 'slices'>): readonly string[] {
  return [
    ALL,
    ...Object.keys(tags).map((tag) => tag.replace(PREFIX, '')),
    ...LOCALES.flatMap((locale) => slices.split(' ').map((slice) => `${locale}/${slice}`)),
  ];
}
