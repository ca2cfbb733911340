import { areas } from './areas.js';
import { commitments, type OfficialId } from './commitments.js';
import { organizations } from './endorsements.js';
import { parties } from './parties.js';
import { passages } from './passages.js';
import { sources } from './sources.js';

/** An id in use: of an area, a passage, a commitment, a party, an organization or a source. */
export type AnyId =
  | (typeof areas)[number]['id']
  | (typeof passages)[number]['id']
  | OfficialId
  | (typeof parties)[number]['id']
  | (typeof organizations)[number]['id']
  | (typeof sources)[number]['id'];

/**
 * Where ids have moved: an id that was once published, and the one in use that took its place. Ids are
 * never deleted, so that a link or a data set that holds one still finds its record. A redirect to an
 * id that has itself moved does not compile.
 *
 * @example redirects['old-id']; // 'new-id'
 */
export const redirects: Readonly<Record<string, AnyId>> = {};

/**
 * Every id in use: of areas, passages, commitments, parties, organizations and sources.
 *
 * @example allIds().includes('politics-1'); // true
 */
export function allIds(): AnyId[] {
  const official = commitments.filter(({ number }) => number !== null);
  return [...areas, ...passages, ...official, ...parties, ...organizations, ...sources].map(
    ({ id }) => id,
  );
}

/**
 * The id in use for one that may have moved.
 *
 * @param id - an id of any release
 * @param moved - where ids have moved; this package's own table if not given
 * @returns the id in use
 * @throws RangeError if the id was never published
 * @example resolveId('politics-1'); // 'politics-1'
 */
export function resolveId(id: string, moved: Readonly<Record<string, AnyId>> = redirects): AnyId {
  const inUse = allIds().find((known) => known === id);
  const found = inUse ?? (Object.hasOwn(moved, id) ? moved[id] : undefined);
  if (found === undefined) {
    throw new RangeError(`resolveId: expected an id of this or an earlier release; got "${id}".`);
  }
  return found;
}
