import type { Results } from './results.js';
import type { Spread } from './statistics.js';
import type { FormSummary, ImplementationSummary, Summary } from './summarize.js';
import { toMarkdown } from './table.js';

const NONE = '–';

/** A median with its quartiles: `1.12 (1.10–1.15)`. */
function spreadText(spread: Spread | undefined, digits = 2): string {
  if (!spread || Number.isNaN(spread.median)) return NONE;
  const { median, low, high } = spread;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

const fixed = (value: number | undefined, digits: number): string =>
  value === undefined ? NONE : value.toFixed(digits);

/** A column: its title, and the cell of each row. */
type Column<Row> = readonly [title: string, text: (row: Row) => string];

const phoneColumns: readonly Column<FormSummary>[] = [
  ['kB', ({ bytes }) => fixed(bytes / 1000, 1)],
  ['requests', ({ requests }) => String(requests)],
  ['ms', ({ time }) => spreadText(time, 0)],
  ['to prerendered', ({ ratio }) => spreadText(ratio)],
];

const workColumns: readonly Column<ImplementationSummary>[] = [
  ['keystrokes', ({ keystrokes }) => spreadText(keystrokes)],
  ['100 cards', ({ cards }) => spreadText(cards['100'])],
  ['1000 cards', ({ cards }) => spreadText(cards['1000'])],
  ['… without style and layout', ({ script }) => spreadText(script)],
  ['blocked, 6 × (ms)', ({ blocked }) => spreadText(blocked, 0)],
];

const weightColumns: readonly Column<ImplementationSummary>[] = [
  ['nodes per card', ({ nodes }) => fixed(nodes, 1)],
  ['… to plain HTML', ({ nodeRatio }) => fixed(nodeRatio, 2)],
  ['heap per card (B)', ({ heap }) => fixed(heap, 0)],
  ['exponent', ({ exponent }) => fixed(exponent, 2)],
];

function table<Row extends { readonly name: string }>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  return toMarkdown(
    [title, ...columns.map(([head]) => head)],
    rows.map((row) => [row.name, ...columns.map(([, text]) => text(row))]),
  );
}

/**
 * The figures as Markdown.
 *
 * @example console.log(summaryTables(results, summary));
 */
export function summaryTables(
  { browser, processor, rounds, slowPhone: { check }, shifts }: Results,
  { forms, implementations }: Summary,
): string {
  return [
    `Chromium ${browser}, ${processor}, ${String(rounds)} rounds: medians (quartiles).`,
    `Slow phone: a page without content takes ${check.emptyPage.toFixed(0)} ms; 100 kB take ${check.file.toFixed(0)} ms, by the conditions ${check.expectedFile.toFixed(0)}; a loop takes ${check.cpuSlowdown.toFixed(1)} times as long. Time until eight cards are laid out:`,
    table('slow phone, eight cards', phoneColumns, forms),
    'Main-thread CPU time as a ratio to plain HTML in the same round:',
    table('implementation', workColumns, implementations),
    table('implementation', weightColumns, implementations),
    toMarkdown(
      ['layout shift, script 300 ms late', 'shift'],
      shifts.map(({ name, shift }) => [name, shift.toFixed(4)]),
    ),
  ].join('\n\n');
}
