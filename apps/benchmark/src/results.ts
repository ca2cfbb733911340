import type { Cpu, Weight } from './measured-page.js';
import { exponentOf, spreadOf, type Spread } from './statistics.js';

/** The implementation that the others are compared with. */
export const BASELINE = 'plain-html';

/** What one implementation cost in one round. */
export interface Round {
  /** By part, from an empty page. */
  readonly cold: Readonly<Record<string, Cpu>>;
  /** By number of cards. */
  readonly cards: Readonly<Record<string, { readonly cpu: Cpu; readonly weight: Weight }>>;
  /** Typing into the list, nineteen letters. */
  readonly keystroke?: Cpu;
  /** Milliseconds by the wall clock, on a processor six times as slow. */
  readonly blocked: number;
}

/** How far a page moved, by how the widget is put on it. */
export interface Shift {
  readonly name: string;
  readonly shift: number;
}

/** All that was measured. */
export interface Results {
  readonly date: string;
  readonly browser: string;
  readonly processor: string;
  readonly rounds: number;
  readonly implementations: readonly {
    readonly id: string;
    readonly name: string;
    readonly rounds: readonly Round[];
  }[];
  readonly shifts: readonly Shift[];
}

/** Ratios to the baseline, by name of the figure; `undefined` where an implementation was not asked. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly cold: Readonly<Record<string, Spread>>;
  readonly coldAll: Spread;
  readonly cards: Readonly<Record<string, Spread>>;
  /** 1000 cards without style and layout. */
  readonly script: Spread | undefined;
  /** Of cold start and 1000 cards together. */
  readonly sum: Spread | undefined;
  readonly keystroke: Spread | undefined;
  readonly blocked: Spread;
  readonly nodes: number | undefined;
  /** Nodes as a ratio to those of the baseline. */
  readonly nodeRatio: number | undefined;
  readonly heap: number | undefined;
  readonly exponent: number | undefined;
}

const PARTS = ['grid', 'list', 'counter'] as const;

const coldOf = ({ cold }: Round): number =>
  PARTS.reduce((sum, part) => sum + (cold[part]?.all ?? NaN), 0);

/** Compares each implementation with the baseline, round by round. */
export function summarize({ implementations }: Results): readonly Summary[] {
  const baseline = implementations.find(({ id }) => id === BASELINE)?.rounds ?? [];
  return implementations.map(({ id, name, rounds }) => {
    const ratio = (figure: (round: Round) => number | undefined): Spread | undefined => {
      const ratios = rounds.map((round, at) => {
        const own = figure(round);
        const least = figure(baseline[at] as Round);
        return own === undefined || least === undefined ? NaN : own / least;
      });
      return ratios.some(Number.isNaN) ? undefined : spreadOf(ratios);
    };
    const many = rounds.map((round) => round.cards['1000']);
    const median = (figure: (weight: Weight) => number, of = many): number | undefined =>
      of.every((each) => each !== undefined)
        ? spreadOf(of.map((each) => figure(each.weight))).median
        : undefined;
    const nodes = median((weight) => weight.nodes);
    const baselineNodes = median(
      (weight) => weight.nodes,
      baseline.map((round) => round.cards['1000']),
    );
    const counts = Object.keys(rounds[0]?.cards ?? {}).filter((count) => Number(count) >= 10);
    return {
      id,
      name,
      cold: Object.fromEntries(
        PARTS.map((part) => [part, ratio(({ cold }) => cold[part]?.all) as Spread]),
      ),
      coldAll: ratio(coldOf) as Spread,
      cards: Object.fromEntries(
        Object.keys(rounds[0]?.cards ?? {}).map((count) => [
          count,
          ratio(({ cards }) => cards[count]?.cpu.all) as Spread,
        ]),
      ),
      script: ratio(({ cards }) => cards['1000']?.cpu.script),
      sum: ratio((round) => {
        const cards = round.cards['1000'];
        return cards && coldOf(round) + cards.cpu.all;
      }),
      keystroke: ratio(({ keystroke }) => keystroke?.all),
      blocked: ratio(({ blocked }) => blocked) as Spread,
      nodes,
      nodeRatio: nodes !== undefined && baselineNodes ? nodes / baselineNodes : undefined,
      heap: median((weight) => weight.heap),
      exponent:
        counts.length > 2
          ? exponentOf(
              counts.map((count) => [
                Number(count),
                spreadOf(rounds.map(({ cards }) => cards[count]?.cpu.all ?? NaN)).median,
              ]),
            )
          : undefined,
    };
  });
}
