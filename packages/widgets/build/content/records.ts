/**
 * A record of entries, typed by their keys.
 *
 * @example fromEntries([['protection', 'Protection']]);
 */
export function fromEntries<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(entries) as Record<Id, Value>;
}

/**
 * A record with each of its texts changed.
 *
 * @example mapValues({ one: '{n} State' }, (text) => text.replace('{n}', '1'));
 */
export function mapValues<Values extends Readonly<Record<string, string>>>(
  values: Values,
  change: (value: string) => string,
): Values {
  const changed = Object.entries(values).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(changed) as Values;
}
