/** Who endorses the Declaration. `npm run import -- endorsers` adds to this file. */
import type { CompleteStates } from '../src/lists.js';
import type { EndorsementTotal, EndorsingState } from '../src/model/endorsement.js';

/** The dated totals that a source gives, oldest first. */
export const totals: readonly EndorsementTotal[] = [
  { date: '2018-09-11', states: 42, organizations: null, source: 'today-ng-2018' },
  { date: '2018-09-25', states: 146, organizations: 4, source: 'un-note-2018' },
  { date: '2021-03', states: 154, organizations: 4, source: 'un-message-2021' },
];

/** The States that sources name. */
export const named: readonly EndorsingState[] = [
  { iso2: 'PK', on: '2018-08-17', sources: ['castellaneta-2018', 'today-ng-2018'] },
  {
    iso2: 'PL',
    notLaterThan: '2018-09-25',
    sources: ['castellaneta-2018', 'branding-polska-2018'],
  },
  { iso2: 'IN', on: '2018-09-11', sources: ['ndtv-2018', 'outlook-india-2018'] },
  { iso2: 'PH', notLaterThan: '2018-09-25', sources: ['un-int-philippines-2018', 'dfa-ph-2018'] },
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
];

/** The document that lists all of them; `null` as long as there is none. */
export const completeStates: CompleteStates | null = null;
