import type { Results, Summary } from './results.js';
import { toMarkdown } from './table.js';

/** The implementation that has targets. */
const OURS = 'a4p';

interface Target {
  readonly name: string;
  readonly most: number;
  readonly value: (ours: Summary, results: Results) => number | undefined;
}

const shiftOf =
  (name: string): Target['value'] =>
  (_, { shifts }) =>
    shifts.find((shift) => shift.name === name)?.shift;

/** What the widgets are to stay below; ratios are to plain HTML. */
const targets: readonly Target[] = [
  { name: 'cold start, grid', most: 1.15, value: ({ cold }) => cold['grid']?.median },
  { name: 'cold start, list', most: 1.15, value: ({ cold }) => cold['list']?.median },
  { name: 'cold start, counter', most: 1.15, value: ({ cold }) => cold['counter']?.median },
  { name: '1000 cards', most: 1.05, value: ({ cards }) => cards['1000']?.median },
  { name: '… without style and layout', most: 1.15, value: ({ script }) => script?.median },
  { name: 'nodes per card', most: 1.35, value: ({ nodeRatio }) => nodeRatio },
  { name: 'heap per card (B)', most: 1600, value: ({ heap }) => heap },
  { name: 'exponent, 10 to 5000 cards', most: 1.03, value: ({ exponent }) => exponent },
  { name: 'keystrokes', most: 1.1, value: ({ keystroke }) => keystroke?.median },
  { name: 'blocking time, 6 ×', most: 1.1, value: ({ blocked }) => blocked.median },
  { name: 'shift, prerendered HTML', most: 0, value: shiftOf('prerendered HTML') },
  { name: 'shift, fallback content', most: 0.02, value: shiftOf('script form, fallback content') },
];

const text = (value: number): string => String(Number(value.toFixed(3)));

/** The targets as a table; empty where our widgets took no part. */
export function targetsTable(results: Results, summaries: readonly Summary[]): string {
  const ours = summaries.find(({ id }) => id === OURS);
  if (!ours) return '';
  const rows = targets.map(({ name, most, value }) => {
    const got = value(ours, results);
    if (got === undefined) return [name, text(most), '–', ''];
    return [name, text(most), text(got), got <= most ? 'yes' : 'no'];
  });
  return toMarkdown(['our widgets', 'at most', 'measured', 'holds'], rows);
}
