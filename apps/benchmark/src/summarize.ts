import type { CardWeight } from './measured-page.js';
import type { Round } from './measure-round.js';
import type { Results } from './results.js';
import { PRERENDERED } from './slow-phone/forms.js';
import { exponentOf, ratiosOf, spreadOf, type Spread } from './statistics.js';

/** The implementation that the others are compared with. */
export const BASELINE = 'plain-html';

/** What one form of the eight cards took on the slow phone. */
export interface FormSummary {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly time: Spread;
  /** To prerendered HTML in the same round. */
  readonly ratio: Spread | undefined;
}

/** What one implementation cost as ratios to the baseline; `undefined` where it was not asked. */
export interface ImplementationSummary {
  readonly id: string;
  readonly name: string;
  /** By number of cards. */
  readonly cards: Readonly<Record<string, Spread | undefined>>;
  /** 1000 cards without style and layout. */
  readonly script: Spread | undefined;
  readonly keystrokes: Spread | undefined;
  /** Milliseconds. */
  readonly blocked: Spread;
  readonly nodes: number | undefined;
  /** Nodes as a ratio to those of the baseline. */
  readonly nodeRatio: number | undefined;
  readonly heap: number | undefined;
  readonly exponent: number | undefined;
}

/** What the results come to. */
export interface Summary {
  readonly forms: readonly FormSummary[];
  readonly implementations: readonly ImplementationSummary[];
}

type Forms = Results['slowPhone']['forms'];

/**
 * How long one form took as a ratio to another in the same round.
 *
 * @example formRatio(results.slowPhone.forms, 'self-contained', 'lit')?.median;
 */
export function formRatio(forms: Forms, id: string, baseId: string): Spread | undefined {
  const timesOf = (name: string): readonly number[] =>
    forms.find((form) => form.id === name)?.rounds.map(({ time }) => time) ?? [];
  return ratiosOf(timesOf(id), timesOf(baseId));
}

function summarizeForms(forms: Forms): readonly FormSummary[] {
  return forms.map(({ id, name, rounds }) => ({
    id,
    name,
    bytes: rounds[0]?.bytes ?? NaN,
    requests: rounds[0]?.requests ?? NaN,
    time: spreadOf(rounds.map(({ time }) => time)),
    ratio: formRatio(forms, id, PRERENDERED),
  }));
}

function weightOf(
  rounds: readonly Round[],
  figure: (weight: CardWeight) => number,
): number | undefined {
  const weights = rounds.flatMap(({ cards }) => cards['1000']?.weight ?? []);
  return weights.length > 0 ? spreadOf(weights.map(figure)).median : undefined;
}

function exponentOfRounds(rounds: readonly Round[]): number | undefined {
  const counts = Object.keys(rounds[0]?.cards ?? {});
  if (counts.length < 3) return undefined;
  return exponentOf(
    counts.map((count) => [
      Number(count),
      spreadOf(rounds.map(({ cards }) => cards[count]?.cpu.all ?? NaN)).median,
    ]),
  );
}

function summarizeImplementation(
  { id, name, rounds }: Results['implementations'][number],
  baseline: readonly Round[],
): ImplementationSummary {
  const ratio = (figure: (round: Round) => number | undefined): Spread | undefined =>
    ratiosOf(
      rounds.map((round) => figure(round) ?? NaN),
      baseline.map((round) => figure(round) ?? NaN),
    );
  const nodes = weightOf(rounds, (weight) => weight.nodes);
  const baselineNodes = weightOf(baseline, (weight) => weight.nodes);
  return {
    id,
    name,
    cards: Object.fromEntries(
      Object.keys(rounds[0]?.cards ?? {}).map((count) => [
        count,
        ratio(({ cards }) => cards[count]?.cpu.all),
      ]),
    ),
    script: ratio(({ cards }) => cards['1000']?.cpu.script),
    keystrokes: ratio(({ keystrokes }) => keystrokes?.all),
    blocked: spreadOf(rounds.map(({ blocked }) => blocked)),
    nodes,
    nodeRatio: nodes !== undefined && baselineNodes ? nodes / baselineNodes : undefined,
    heap: weightOf(rounds, (weight) => weight.heap),
    exponent: exponentOfRounds(rounds),
  };
}

/**
 * Compares everything with its base, round by round.
 *
 * @example const { forms, implementations } = summarize(results);
 */
export function summarize({ slowPhone, implementations }: Results): Summary {
  const baseline = implementations.find(({ id }) => id === BASELINE)?.rounds ?? [];
  return {
    forms: summarizeForms(slowPhone.forms),
    implementations: implementations.map((each) => summarizeImplementation(each, baseline)),
  };
}
