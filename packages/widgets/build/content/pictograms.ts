import type { AreaId } from '@a4p/declaration';

/**
 * A line pictogram per area, this project's own: one path each, on a grid of 24, stroked at 1.5.
 * No emblem of the United Nations is used: its use is restricted.
 */
export const pictograms: Readonly<Record<AreaId, string>> = {
  // Two speech bubbles.
  politics:
    'M4.25 3.75h9.5a1.75 1.75 0 0 1 1.75 1.75v5a1.75 1.75 0 0 1-1.75 1.75H8.5l-3 2.75v-2.75H4.25A1.75 1.75 0 0 1 2.5 10.5v-5a1.75 1.75 0 0 1 1.75-1.75zM18.5 8.75h1.25a1.75 1.75 0 0 1 1.75 1.75v5a1.75 1.75 0 0 1-1.75 1.75H18.5V20l-3-2.75h-4.25A1.75 1.75 0 0 1 9.5 15.5v-.25',
  // The Venus sign.
  'women-peace-security':
    'M12 14.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5zM12 14.5V21.5M8.5 18.25h7',
  // A shield with a heart.
  protection:
    'M12 2.5l7.75 2.75v5.5c0 5-3.2 8.6-7.75 10.75-4.55-2.15-7.75-5.75-7.75-10.75v-5.5zM12 15.5l-3.1-3.15a2.1 2.1 0 0 1 2.95-3l.15.15.15-.15a2.1 2.1 0 0 1 2.95 3z',
  // A helmet.
  'safety-security':
    'M4.5 16v-2a7.5 7.5 0 0 1 15 0v2M12 6.5v4M2.5 18.75c0-1.5 1.1-2.75 2.5-2.75h14c1.4 0 2.5 1.25 2.5 2.75z',
  // A gauge.
  'performance-accountability':
    'M5.3 19a9.25 9.25 0 1 1 13.4 0M12 14.25l4-5M12 15.9a1.65 1.65 0 1 0 0-3.3 1.65 1.65 0 0 0 0 3.3zM6.25 12.6h.9M12 6.6v.9M16.85 12.6h.9',
  // A seedling.
  peacebuilding:
    'M12 20.75V12M12 14.25c0-4-2.75-6.5-8.5-6.5 0 4.5 3 7.25 8.5 6.5zM12 12c0-5 2.75-8.25 8.5-8.75.25 5.5-2.75 9.25-8.5 8.75zM7.5 20.75h9',
  // Two linked rings.
  partnerships:
    'M13.1 8.4a5.5 5.5 0 1 0 0 7.2M10.9 15.6a5.5 5.5 0 1 0 0-7.2M10.9 8.4a5.5 5.5 0 0 0-.9 1.4M13.1 15.6a5.5 5.5 0 0 0 .9-1.4',
  // Scales.
  conduct:
    'M12 3.25v17.5M7.75 20.75h8.5M4.75 6.25h14.5M5.25 6.25l-3 7.25a3.2 3.2 0 0 0 6 0zM18.75 6.25l-3 7.25a3.2 3.2 0 0 0 6 0z',
};
