import type { AreaId } from './areas.js';
import { commitments } from './commitments.js';
import { endorsementTotals } from './endorsements.js';
import type { Area } from './model/area.js';
import type { Declaration } from './model/declaration.js';
import type { EndorsementTotal } from './model/endorsement.js';
import type { PartyId } from './parties.js';
import { statements } from './passages.js';

/**
 * One area of a declaration.
 *
 * @param declaration - the content in a language
 * @param id - the id of an area
 * @returns the area, typed to its id
 * @throws RangeError if there is no such area
 * @example findArea(fr, 'protection').title;
 */
export function findArea<Id extends AreaId>(declaration: Declaration, id: Id): Area<Id> {
  const area = declaration.areas.find((candidate) => candidate.id === id);
  if (area === undefined) {
    const known = declaration.areas.map((candidate) => candidate.id).join(', ');
    throw new RangeError(`findArea: expected one of ${known}; got "${id}".`);
  }
  return area as Area as Area<Id>;
}

/**
 * The commitments of one area, in the order of their list.
 *
 * @example commitmentsIn('protection').length; // 3
 */
export function commitmentsIn(area: AreaId): typeof commitments {
  return commitments.filter((commitment) => commitment.area === area);
}

/**
 * The statements of one area, in page order.
 *
 * @example statementsIn('politics').length; // 2
 */
export function statementsIn(area: AreaId): typeof statements {
  return statements.filter((statement) => statement.area === area);
}

/**
 * The commitments of one party, in the order of their list.
 *
 * @example commitmentsBy('member-states').map(({ id }) => id); // ['conduct-2']
 */
export function commitmentsBy(party: PartyId): typeof commitments {
  return commitments.filter((commitment) => commitment.by === party);
}

/**
 * The newest total of endorsements that a source gives.
 *
 * @example latestTotal().states; // 154
 */
export function latestTotal(): EndorsementTotal {
  return endorsementTotals[endorsementTotals.length - 1] as EndorsementTotal;
}
