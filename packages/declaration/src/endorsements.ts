import { named, totals } from '../content/endorsers.js';
import type { CountryCode } from './countries.js';
import type { EndorsementTotal, EndorsingState } from './model/endorsement.js';
import type { SourceId } from './sources.js';

/**
 * The dated totals that a source gives, oldest first. Nothing is known of what lies between them.
 *
 * @example endorsementTotals.at(-1)?.states; // 154
 */
export const endorsementTotals: readonly EndorsementTotal[] = totals;

/**
 * What the source page says of the number, in two places and in two ways: more than 150 Member
 * States, and endorsed more than 150 times. It bears no date; its newest content is of 2018 and 2019.
 */
export const pageTotals = {
  memberStates: { moreThan: 150 },
  endorsements: { moreThan: 150 },
  source: 'page',
} as const;

/**
 * The organizations that endorse the Declaration according to the source page, in its order.
 *
 * @example organizations.map(({ id }) => id); // ['eu', 'oif', 'auc', 'nato']
 */
export const organizations = [
  { id: 'eu', source: 'page' },
  { id: 'oif', source: 'page' },
  { id: 'auc', source: 'page' },
  { id: 'nato', source: 'page' },
] as const satisfies readonly { id: string; source: SourceId }[];

/** The id of an endorsing organization. */
export type OrganizationId = (typeof organizations)[number]['id'];

/**
 * Who endorses the Declaration, by name. As long as `lists.states` is not complete, absence says nothing
 * of a State, and the length of the list is no count: show it only with the declaration's notice.
 *
 * @example endorsers.states.named[0]?.iso2; // 'PK'
 */
export const endorsers: {
  readonly organizations: typeof organizations;
  readonly states: { readonly named: readonly EndorsingState[] };
} = { organizations, states: { named } };

/**
 * The first endorsement that a source gives a day for.
 *
 * @example firstEndorsement.iso2; // 'PK'
 */
export const firstEndorsement = {
  date: '2018-08-17',
  iso2: 'PK',
  source: 'today-ng-2018',
} as const satisfies { date: string; iso2: CountryCode; source: SourceId };
