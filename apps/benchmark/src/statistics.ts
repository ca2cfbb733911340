/** A median with the quarter of rounds below and above it. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The median of some values with their quartiles.
 *
 * @example spreadOf([1, 2, 3, 4, 5]); // { median: 3, low: 2, high: 4 }
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/**
 * Ratios of values to those of the same rounds.
 *
 * @returns nothing where a round lacks one of the two
 * @example ratiosOf([2, 3], [1, 1]); // { median: 2.5, low: 2.25, high: 2.75 }
 */
export function ratiosOf(values: readonly number[], bases: readonly number[]): Spread | undefined {
  const ratios = values.map((value, round) => value / (bases[round] ?? NaN));
  return ratios.length === 0 || ratios.some(Number.isNaN) ? undefined : spreadOf(ratios);
}

/**
 * By which power of a number a cost grows: 1 where twice as many cost twice as much.
 *
 * @param points - numbers and their costs
 * @example exponentOf([[10, 1], [100, 10]]); // 1
 */
export function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/**
 * The same values in random order.
 *
 * @example for (const form of shuffled(forms)) await measure(form);
 */
export function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => [Math.random(), value] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);
}
