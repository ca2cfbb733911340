/**
 * Those who hold a commitment, as the source page tells them apart.
 *
 * @example parties.map(({ id }) => id); // ['collective', 'secretary-general', 'member-states']
 */
export const parties = [
  { id: 'collective', source: 'page' },
  { id: 'secretary-general', source: 'page' },
  { id: 'member-states', source: 'page' },
] as const satisfies readonly { id: string; source: 'page' }[];

/** The id of a party. */
export type PartyId = (typeof parties)[number]['id'];
