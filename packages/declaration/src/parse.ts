import type { Declaration } from './declaration.js';
import { declarationSchema, type Schema } from './schema.js';

/** Something that is not a declaration: where, what was expected there, and what came. */
export class DeclarationError extends TypeError {
  override readonly name = 'DeclarationError';

  constructor(
    /** Where, as a path from the root `$`: `$.areas[0].title`. */
    readonly path: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${path}: expected ${expected}; got ${got}.`);
  }
}

const LONGEST_QUOTE = 60;

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') {
    return value.length > LONGEST_QUOTE
      ? `a text of ${value.length} characters`
      : JSON.stringify(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : typeof value === 'object' ? 'an object' : typeof value;
}

/** Half of a pair of code units: no character, and an error in whatever encodes it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function parseText(value: unknown, { minLength = 0, maxLength = Infinity }: Schema, path: string) {
  const expected = `a text of ${minLength} to ${maxLength} characters`;
  // JSON Schema counts characters, not the code units of `length`; the units are a cheap upper bound.
  if (typeof value !== 'string' || value.length < minLength || value.length > maxLength * 2) {
    throw new DeclarationError(path, expected, describe(value));
  }
  const { length } = [...value];
  if (length < minLength || length > maxLength) {
    throw new DeclarationError(path, expected, describe(value));
  }
  if (LONE_SURROGATE.test(value)) {
    throw new DeclarationError(path, 'a well-formed text', 'one with a lone surrogate');
  }
  return value;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(
  value: unknown,
  { properties = {}, additionalProperties }: Schema,
  path: string,
): object {
  if (!isPlainObject(value)) throw new DeclarationError(path, 'an object', describe(value));
  if (additionalProperties) {
    const entries = Object.entries(value).map(
      ([key, own]) => [key, parseValue(own, additionalProperties, `${path}.${key}`)] as const,
    );
    return Object.fromEntries(entries);
  }
  const names = Object.keys(properties);
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(properties, key)) continue;
    throw new DeclarationError(
      path,
      `only the properties ${names.join(', ')}`,
      `"${key.slice(0, LONGEST_QUOTE)}"`,
    );
  }
  return Object.fromEntries(
    names.map((name) => {
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      return [name, parseValue(own, properties[name] as Schema, `${path}.${name}`)];
    }),
  );
}

function parseTuple(value: unknown, { prefixItems = [] }: Schema, path: string): unknown[] {
  if (!Array.isArray(value) || value.length !== prefixItems.length) {
    throw new DeclarationError(path, `a list of ${prefixItems.length}`, describe(value));
  }
  return prefixItems.map((schema, index) => parseValue(value[index], schema, `${path}[${index}]`));
}

function parseValue(value: unknown, schema: Schema, path: string): unknown {
  if (schema.const !== undefined) {
    if (value === schema.const) return value;
    throw new DeclarationError(path, describe(schema.const), describe(value));
  }
  if (schema.enum) {
    if (typeof value === 'string' && schema.enum.includes(value)) return value;
    throw new DeclarationError(path, `one of ${schema.enum.join(', ')}`, describe(value));
  }
  switch (schema.type) {
    case 'object':
      return parseObject(value, schema, path);
    case 'array':
      return parseTuple(value, schema, path);
    case 'string':
      return parseText(value, schema, path);
    default:
      return value === null ? null : parseText(value, schema, path);
  }
}

/**
 * Checks that a value, such as parsed JSON of unknown origin, is a declaration.
 *
 * @param value - anything: wrong, huge or cyclic values are refused at the first fault
 * @returns a copy that holds what the schema names, and nothing of the value itself
 * @throws DeclarationError that says where, what was expected and what came
 * @example const declaration = parseDeclaration(JSON.parse(text));
 */
export function parseDeclaration(value: unknown): Declaration {
  return parseValue(value, declarationSchema, '$') as Declaration;
}
