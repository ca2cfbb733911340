/** The attributes of an element: their names, and whether a value or mere presence counts. */
export type AttributeTable = Readonly<Record<string, 'string' | 'boolean'>>;

/** The name of the property that stands for an attribute: `heading-level` → `headingLevel`. */
export function propertyName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A value as a string: rubbish, such as an object that cannot be one, counts as absent. */
export function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- rubbish is an unknown value like any other
    return String(value);
  } catch {
    return null;
  }
}

/** The form in which values are compared: `" Protection "` is `protection`. */
export function foldValue(value: string | null): string {
  return (value ?? '').trim().toLowerCase();
}

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
