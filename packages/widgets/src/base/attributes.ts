import type { PropertyDeclaration } from '#lit';

/** A value as a string; an invalid one, such as an object that cannot be a string, counts as absent. */
export function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an object is an unknown value like any other
    return String(value);
  } catch {
    return null;
  }
}

/** The form in which values are compared: `" Protection "` is `protection`. */
export function foldValue(value: unknown): string {
  return (toText(value) ?? '').trim().toLowerCase();
}

/**
 * A property that is on where its attribute is there, unless that says `false`: so write some frameworks
 * and some editors what they mean to be off.
 */
export const booleanProperty: PropertyDeclaration<boolean> = {
  type: Boolean,
  converter: { fromAttribute: (value) => value !== null && foldValue(value) !== 'false' },
};

const warned = new Set<string>();

/**
 * Says something once on the console, however many elements have cause to.
 *
 * @param message - what was expected, what came, what to do
 * @example warnOnce('a4p-area-card: expected …; got "x".');
 */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
