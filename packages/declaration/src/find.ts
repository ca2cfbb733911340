import type { AreaId } from './areas.js';
import { endorsementTotals, type EndorsementTotal } from './endorsements.js';
import type { PartyId } from './parties.js';
import { commitments, statements } from './passages.js';

/**
 * The commitments of one area, in page order.
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
 * The commitments of one party, in page order.
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
