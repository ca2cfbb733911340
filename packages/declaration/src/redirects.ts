import { areas } from './areas.js';
import { organizations } from './endorsements.js';
import { parties } from './parties.js';
import { passages } from './passages.js';
import { sources } from './sources.js';

/**
 * Where ids have moved: an id that was once published, and the one that took its place. Ids are never
 * deleted, so that a link or a data set that holds one still finds its record.
 *
 * @example redirects['old-id']; // 'new-id'
 */
export const redirects: Readonly<Record<string, string>> = {};

/**
 * Every id in use: of areas, passages, parties, organizations and sources.
 *
 * @example allIds().includes('politics-1'); // true
 */
export function allIds(): string[] {
  return [...areas, ...passages, ...parties, ...organizations, ...sources].map(({ id }) => id);
}

/**
 * The id in use for one that may have moved.
 *
 * @param id - an id of any release
 * @param moved - where ids have moved; this package's own table if not given
 * @returns the id in use
 * @throws RangeError if the id was never published, or its redirects lead nowhere
 * @example resolveId('politics-1'); // 'politics-1'
 */
export function resolveId(id: string, moved: Readonly<Record<string, string>> = redirects): string {
  const known = allIds();
  const seen = new Set<string>();
  let current = id;
  while (!known.includes(current)) {
    const next = Object.hasOwn(moved, current) ? moved[current] : undefined;
    if (next === undefined || seen.has(current)) {
      throw new RangeError(`resolveId: expected an id of this or an earlier release; got "${id}".`);
    }
    seen.add(current);
    current = next;
  }
  return current;
}
