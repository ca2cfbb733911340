import type { Results } from './results.js';
import { PRERENDERED } from './slow-phone/forms.js';
import { formRatio, type ImplementationSummary, type Summary } from './summarize.js';
import { toMarkdown } from './table.js';

/** The implementation that has targets, and the form in which most pages have it. */
const OURS = 'a4p';
const OUR_FORM = 'self-contained';

interface Target {
  readonly name: string;
  readonly most: number;
  readonly value: (results: Results, summary: Summary) => number | undefined;
}

/** A target, what was measured, and whether it holds; `undefined` where it was not measured. */
export interface TargetResult {
  readonly name: string;
  readonly most: number;
  readonly measured: number | undefined;
  readonly holds: boolean | undefined;
}

const time =
  (id: string, baseId: string): Target['value'] =>
  ({ slowPhone }) =>
    formRatio(slowPhone.forms, id, baseId)?.median;

const ours =
  (figure: (summary: ImplementationSummary) => number | undefined): Target['value'] =>
  (_, { implementations }) => {
    const summary = implementations.find(({ id }) => id === OURS);
    return summary && figure(summary);
  };

const shift =
  (name: string): Target['value'] =>
  ({ shifts }) =>
    shifts.find((each) => each.name === name)?.shift;

/** A ratio of medians, because a page may not be blocked at all in some round. */
const blockedToLit: Target['value'] = (_, { implementations }) => {
  const blockedOf = (name: string): number =>
    Math.max(1, implementations.find(({ id }) => id === name)?.blocked.median ?? NaN);
  const ratio = blockedOf(OURS) / blockedOf('lit');
  return Number.isNaN(ratio) ? undefined : ratio;
};

const targets: readonly Target[] = [
  { name: 'self-contained file, to prerendered', most: 1.7, value: time(OUR_FORM, PRERENDERED) },
  { name: '… to plain Lit in one file', most: 1.15, value: time(OUR_FORM, 'lit') },
  { name: '… to React', most: 1, value: time(OUR_FORM, 'react') },
  { name: '… to Shoelace', most: 1, value: time(OUR_FORM, 'shoelace') },
  { name: '… to an iframe', most: 1, value: time(OUR_FORM, 'iframe') },
  { name: 'loader, to prerendered', most: 2.3, value: time('loader', PRERENDERED) },
  { name: 'keystrokes', most: 1.15, value: ours(({ keystrokes }) => keystrokes?.median) },
  { name: 'blocking time, to plain Lit', most: 1, value: blockedToLit },
  { name: 'exponent, 10 to 5000 cards', most: 1.03, value: ours(({ exponent }) => exponent) },
  { name: 'shift, prerendered HTML', most: 0, value: shift('prerendered HTML') },
  {
    name: 'shift, plain HTML in the tag',
    most: 0.02,
    value: shift('script, plain HTML in the tag'),
  },
  { name: 'heap per card (B)', most: 3000, value: ours(({ heap }) => heap) },
  { name: 'nodes per card', most: 2.1, value: ours(({ nodeRatio }) => nodeRatio) },
];

/**
 * Compares what was measured with the targets.
 *
 * @example const missed = checkTargets(results, summary).filter(({ holds }) => holds === false);
 */
export function checkTargets(results: Results, summary: Summary): readonly TargetResult[] {
  return targets.map(({ name, most, value }) => {
    const measured = value(results, summary);
    return { name, most, measured, holds: measured === undefined ? undefined : measured <= most };
  });
}

const text = (value: number): string => String(Number(value.toFixed(3)));

/**
 * The targets as a table, and below it those that were missed.
 *
 * @example console.log(targetsText(checkTargets(results, summary)));
 */
export function targetsText(checked: readonly TargetResult[]): string {
  const table = toMarkdown(
    ['our widgets', 'at most', 'measured', 'holds'],
    checked.map(({ name, most, measured, holds }) => [
      name,
      text(most),
      measured === undefined ? '–' : text(measured),
      holds === undefined ? '' : holds ? 'yes' : 'no',
    ]),
  );
  const missed = checked.filter(({ holds }) => holds === false).map(({ name }) => name);
  return missed.length > 0 ? `${table}\n\nMissed: ${missed.join('; ')}.` : table;
}
