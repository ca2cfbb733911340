import { foldValue } from '../base/attributes.js';

/**
 * The allowed values that an attribute names, in their own order; all of them where it names none.
 *
 * @param value - names separated by spaces or commas
 * @param allowed - the values that mean something
 * @param report - called with each value that means nothing
 * @example choicesIn('conduct, Protection', ['protection', 'conduct'], console.warn);
 * // ['protection', 'conduct']
 */
export function choicesIn<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  report: (unknown: string) => void,
): readonly Value[] {
  const given = foldValue(value)
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const name of given) if (!allowed.some((known) => known === name)) report(name);
  const named = allowed.filter((known) => given.includes(known));
  return named.length > 0 ? named : allowed;
}
