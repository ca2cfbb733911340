import type { CountryCode } from './countries.js';
import type { SourceId } from './sources.js';

/** The number of endorsements known for one date. States and organizations are never added up. */
export interface EndorsementTotal {
  /** ISO 8601, as precise as the source: a day or a month. */
  readonly date: string;
  readonly states: number;
  /** `null` where the source does not say. */
  readonly organizations: number | null;
  readonly source: SourceId;
}

/**
 * The dated totals that a source gives, oldest first. Nothing is known of what lies between them.
 *
 * @example endorsementTotals.at(-1)?.states; // 154
 */
export const endorsementTotals = [
  { date: '2018-09-11', states: 42, organizations: null, source: 'today-ng-2018' },
  { date: '2018-09-25', states: 146, organizations: 4, source: 'un-note-2018' },
  { date: '2021-03', states: 154, organizations: 4, source: 'un-message-2021' },
] as const satisfies readonly EndorsementTotal[];

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
 * A State that endorses, joined or signed the Declaration according to a source of its government, or
 * to two independent sources. A statement in the name of a group, or on the initiative, is not enough.
 */
export interface EndorsingState {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: CountryCode;
  /** The day of the endorsement (ISO 8601), where a source gives it. */
  readonly on?: string;
  /** Else the date of the oldest source (ISO 8601, as precise as known): endorsed by then. */
  readonly notLaterThan?: string;
  readonly sources: readonly SourceId[];
}

/**
 * Who endorses the Declaration, by name. `states` is partial: the full list was not found, absence
 * says nothing of a State, and its length is not a count. Show it only with the declaration's notice.
 *
 * @example endorsers.states.named[0]?.iso2; // 'PK'
 */
export const endorsers = {
  organizations,
  states: {
    named: [
      { iso2: 'PK', on: '2018-08-17', sources: ['castellaneta-2018', 'today-ng-2018'] },
      {
        iso2: 'PL',
        notLaterThan: '2018-09-25',
        sources: ['castellaneta-2018', 'branding-polska-2018'],
      },
      { iso2: 'IN', on: '2018-09-11', sources: ['ndtv-2018', 'outlook-india-2018'] },
      {
        iso2: 'PH',
        notLaterThan: '2018-09-25',
        sources: ['un-int-philippines-2018', 'dfa-ph-2018'],
      },
      { iso2: 'RW', notLaterThan: '2018-09-25', sources: ['kagame-2018'] },
      { iso2: 'AL', notLaterThan: '2018', sources: ['general-debate-al-2018'] },
      { iso2: 'BA', notLaterThan: '2018', sources: ['general-debate-ba-2018'] },
      { iso2: 'BN', notLaterThan: '2018', sources: ['general-debate-bn-2018'] },
      { iso2: 'EE', notLaterThan: '2018-09-25', sources: ['mission-ee-2018'] },
      { iso2: 'ET', notLaterThan: '2018', sources: ['general-debate-et-2018'] },
      { iso2: 'ID', notLaterThan: '2018', sources: ['general-debate-id-2018'] },
      { iso2: 'IQ', notLaterThan: '2018-11', sources: ['mission-iq-2018'] },
      { iso2: 'IT', notLaterThan: '2019-09', sources: ['mission-it-2019'] },
      { iso2: 'JP', notLaterThan: '2018-11-01', sources: ['mission-jp-2018'] },
      { iso2: 'NP', notLaterThan: '2018', sources: ['general-debate-np-2018'] },
      { iso2: 'TL', notLaterThan: '2018', sources: ['general-debate-tl-2018'] },
      { iso2: 'UA', notLaterThan: '2018', sources: ['mission-ua-2018'] },
    ] as readonly EndorsingState[],
  },
} as const;

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
