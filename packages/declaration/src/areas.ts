/**
 * The eight areas of improvement, in the order of the source page. An id never changes its meaning.
 *
 * @example areas.length; // 8
 */
export const areas = [
  { id: 'politics', source: 'page' },
  { id: 'women-peace-security', source: 'page' },
  { id: 'protection', source: 'page' },
  { id: 'safety-security', source: 'page' },
  { id: 'performance-accountability', source: 'page' },
  { id: 'peacebuilding', source: 'page' },
  { id: 'partnerships', source: 'page' },
  { id: 'conduct', source: 'page' },
] as const satisfies readonly { id: string; source: 'page' }[];

/** The id of one of the eight areas. */
export type AreaId = (typeof areas)[number]['id'];
