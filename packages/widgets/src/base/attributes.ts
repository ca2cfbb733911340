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
 * The allowed values among those that a text names, in the order of the allowed ones, and what it
 * names besides.
 *
 * @param value - values separated by spaces or commas; `null` for none
 * @param allowed - the values that mean something
 * @example namedIn('conduct, Protection x', ['protection', 'conduct']);
 * // { named: ['protection', 'conduct'], unknown: ['x'] }
 */
export function namedIn<Value extends string>(
  value: string | null,
  allowed: readonly Value[],
): { readonly named: readonly Value[]; readonly unknown: readonly string[] } {
  const given = foldValue(value)
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    named: allowed.filter((candidate) => given.includes(candidate)),
    unknown: given.filter((name) => !allowed.some((candidate) => candidate === name)),
  };
}

/**
 * An address that is safe to link to or load, else `null`: only `http:` and `https:` are.
 *
 * @param value - an absolute address, or one relative to the page
 * @param base - the page's address; `null` where there is no page yet: a relative address then stays
 * @example safeAddress('javascript:alert(1)', document.baseURI); // null
 */
export function safeAddress(value: string | null, base: string | null): string | null {
  const given = value?.trim();
  if (!given) return null;
  try {
    const { protocol, href } = new URL(given, base ?? 'https://example.org/');
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return base === null && !/^https?:/i.test(given) ? given : href;
  } catch {
    return null;
  }
}
