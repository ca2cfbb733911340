/** The sections of the page, in its order. */
export const SECTIONS = [
  'introduction',
  'improvement',
  'implementation',
  'areas',
  'endorsement',
] as const;

/** One of the sections. */
export type Section = (typeof SECTIONS)[number];
