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

/**
 * The allowed value that an attribute names. An unknown one gives the fallback, and a warning.
 *
 * @param tag - the element, for the warning
 * @param attribute - its attribute, for the warning
 * @param value - what was given; `null` and the empty string count as not given
 * @param allowed - the values that mean something
 * @param fallback - the result for all others
 * @example oneOf('a4p-endorser-counter', 'kind', ' States', ['states', 'all'], 'all'); // 'states'
 */
export function oneOf<Value extends string, Fallback>(
  tag: string,
  attribute: string,
  value: string | null,
  allowed: readonly Value[],
  fallback: Fallback,
): Value | Fallback {
  const folded = foldValue(value);
  const found = allowed.find((candidate) => candidate === folded);
  if (found !== undefined) return found;
  if (folded !== '') {
    warnOnce(`${tag}: expected ${attribute} to be one of ${allowed.join(', ')}; got "${value}".`);
  }
  return fallback;
}

/**
 * An address that is safe to link to or load, else `null`: only `http:` and `https:` are.
 *
 * @param value - an absolute address, or one relative to the page
 * @example safeAddress('javascript:alert(1)', document.baseURI); // null
 */
export function safeAddress(value: string | null, base: string): string | null {
  if (!value?.trim()) return null;
  try {
    const { protocol, href } = new URL(value.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
