import type { Results, Summary } from './results.js';
import type { Spread } from './statistics.js';
import { toMarkdown } from './table.js';

const NONE = '–';

/** A ratio with its quartiles: `1.12 (1.10–1.15)`. */
function spreadText(spread: Spread | undefined): string {
  if (!spread || Number.isNaN(spread.median)) return NONE;
  const { median, low, high } = spread;
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

const fixed = (value: number | undefined, digits: number): string =>
  value === undefined ? NONE : value.toFixed(digits);

/** A column: its title, and what stands below it. */
type Column = readonly [title: string, text: (summary: Summary) => string];

/** What it costs to show. */
const costs: readonly Column[] = [
  ['cold grid', ({ cold }) => spreadText(cold['grid'])],
  ['cold list', ({ cold }) => spreadText(cold['list'])],
  ['cold counter', ({ cold }) => spreadText(cold['counter'])],
  ['1000 cards', ({ cards }) => spreadText(cards['1000'])],
  ['… without style and layout', ({ script }) => spreadText(script)],
  ['cold + 1000 cards', ({ sum }) => spreadText(sum)],
];

/** The rest of the figures. */
const others: readonly Column[] = [
  ['1 card', ({ cards }) => spreadText(cards['1'])],
  ['100 cards', ({ cards }) => spreadText(cards['100'])],
  ['5000 cards', ({ cards }) => spreadText(cards['5000'])],
  ['exponent', ({ exponent }) => fixed(exponent, 2)],
  ['keystrokes', ({ keystroke }) => spreadText(keystroke)],
  ['blocked, 6 ×', ({ blocked }) => spreadText(blocked)],
  ['nodes per card', ({ nodes }) => fixed(nodes, 1)],
  ['… to plain HTML’s', ({ nodeRatio }) => fixed(nodeRatio, 2)],
  ['heap per card (B)', ({ heap }) => fixed(heap, 0)],
];

function table(columns: readonly Column[], summaries: readonly Summary[]): string {
  return toMarkdown(
    ['implementation', ...columns.map(([title]) => title)],
    summaries.map((summary) => [summary.name, ...columns.map(([, text]) => text(summary))]),
  );
}

/** The figures as Markdown, those that cost least first. */
export function summaryTables(
  { browser, processor, rounds, shifts }: Results,
  summaries: readonly Summary[],
): string {
  const sorted = summaries.toSorted((a, b) => (a.sum?.median ?? 99) - (b.sum?.median ?? 99));
  return [
    `Chromium ${browser}, ${processor}, ${String(rounds)} rounds; main-thread CPU as a ratio to plain HTML in the same round: median (quartiles).`,
    table(costs, sorted),
    table(others, sorted),
    toMarkdown(
      ['layout shift, script 300 ms late', 'shift'],
      shifts.map(({ name, shift }) => [name, shift.toFixed(4)]),
    ),
  ].join('\n\n');
}
