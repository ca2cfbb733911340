import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarations } from '../build/declarations.js';
import fr from '../content/fr.js';
import { DeclarationError, parseDeclaration } from '../src/parse.js';
import { declarationSchema, type Schema } from '../src/schema.js';

const validate = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true }).compile(
  declarationSchema,
);

const copy = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(fr)) as Record<string, unknown>;

/** The path of every place in a value: `['areas', 0, 'title']`. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* placesIn(child, [...path, key]);
}

function replaceAt(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const parent = root as Record<string, unknown>;
  parent[key] = replaceAt(parent[key], rest, value);
  return parent;
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], root);
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const places = [...placesIn(fr)];

/** Both must say the same: the schema that is published, read by another, and our own reading of it. */
function refusedByBoth(value: unknown): boolean {
  const refused = !validate(value);
  let error: unknown;
  try {
    parseDeclaration(value);
  } catch (thrown) {
    error = thrown;
  }
  if (refused) expect(error).toBeInstanceOf(DeclarationError);
  else expect(error).toBeUndefined();
  return refused;
}

describe('accepts', () => {
  test.each(declarations.map((declaration) => [declaration.locale, declaration] as const))(
    'the declaration in %s, and gives an equal copy of it',
    (_, declaration) => {
      const parsed = JSON.parse(JSON.stringify(declaration)) as unknown;
      expect(refusedByBoth(parsed)).toBe(false);
      expect(parseDeclaration(parsed)).toEqual(declaration);
      expect(parseDeclaration(parsed)).not.toBe(parsed);
    },
  );
});

describe('refuses', () => {
  test('what is no object, or empty', () => {
    for (const value of [{}, [], null, undefined, '', '{}', 0, true, Symbol('a'), () => fr]) {
      expect(() => parseDeclaration(value)).toThrow(DeclarationError);
    }
    expect(validate({})).toBe(false);
  });

  test('a value of another type in any place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constant([]),
          fc.constant({}),
          fc.string(),
        ),
        (path, value) => {
          const altered = replaceAt(copy(), path, value);
          fc.pre(typeOf(value) !== typeOf(valueAt(fr, path)));
          const mayBeNull = path.at(-1) === 'lead' || (path[0] === 'texts' && path.length === 3);
          fc.pre(!(mayBeNull && (value === null || typeof value === 'string')));
          // The keys of what differs are free: none is a list like any other.
          fc.pre(!(path.join() === 'texts' && typeOf(value) === 'object'));
          expect(refusedByBoth(altered)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a property missing, or one too many, in any object', () => {
    const objects = places.filter(
      (path) => typeOf(valueAt(fr, path)) === 'object' && path.join() !== 'texts',
    );
    for (const path of objects) {
      for (const key of Object.keys(valueAt(fr, path) as object)) {
        const altered = copy();
        Reflect.deleteProperty(valueAt(altered, path) as object, key);
        expect(refusedByBoth(altered), [...path, key].join('.')).toBe(true);
      }
      const altered = copy();
      (valueAt(altered, path) as Record<string, unknown>)['nickname'] = 'x';
      expect(refusedByBoth(altered), path.join('.')).toBe(true);
    }
  });

  test('a list that is too short, too long, or in another order', () => {
    for (const path of places.filter((place) => Array.isArray(valueAt(fr, place)))) {
      const { length } = valueAt(fr, path) as unknown[];
      const altered = copy();
      (valueAt(altered, path) as unknown[]).push('x');
      expect(refusedByBoth(altered), path.join('.')).toBe(true);
      if (length < 2) continue;
      const reversed = copy();
      (valueAt(reversed, path) as unknown[]).reverse();
      expect(refusedByBoth(reversed), path.join('.')).toBe(true);
    }
  });

  test('an id twice', () => {
    const altered = copy() as { areas: { id: string }[] };
    (altered.areas[1] as { id: string }).id = 'politics';
    expect(() => parseDeclaration(altered)).toThrow(
      '$.areas[1].id: expected "women-peace-security"; got "politics".',
    );
  });

  test('a text that is empty or endless', () => {
    expect(refusedByBoth({ ...copy(), name: '' })).toBe(true);
    expect(refusedByBoth({ ...copy(), name: 'x'.repeat(5001) })).toBe(true);
    expect(refusedByBoth({ ...copy(), name: '\u{1F54A}'.repeat(5000) })).toBe(false);
    expect(() => parseDeclaration({ ...copy(), name: 'x'.repeat(10_000_000) })).toThrow(
      '$.name: expected a text of 1 to 5000 characters; got a text of 10000000 characters.',
    );
  });

  test('a text with a lone surrogate', () => {
    expect(() => parseDeclaration({ ...copy(), name: 'a\ud800b' })).toThrow(
      /\$\.name: .*surrogate/,
    );
  });

  test('a list of a million items, at once', () => {
    expect(() => parseDeclaration({ ...copy(), areas: Array.from({ length: 1_000_000 }) })).toThrow(
      '$.areas: expected a list of 8; got a list of 1000000.',
    );
  });

  test('a value that holds itself', () => {
    const cyclic = copy();
    cyclic['headings'] = cyclic;
    expect(() => parseDeclaration(cyclic)).toThrow(/^\$\.headings: expected only the properties/);
  });

  test('keys that reach for prototypes', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const laden = JSON.parse(
        JSON.stringify(fr).replace('{', `{"${key}":{"polluted":true},`),
      ) as unknown;
      expect(() => parseDeclaration(laden), key).toThrow(DeclarationError);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(() => parseDeclaration(Object.create(fr))).toThrow(DeclarationError);
  });

  test('JSON that was cut off, given as text', () => {
    expect(() => parseDeclaration(JSON.stringify(fr).slice(0, 100))).toThrow(
      '$: expected an object; got a text of 100 characters.',
    );
  });

  test('with a message that says path, expected and got', () => {
    const altered = replaceAt(copy(), ['areas', '2', 'photo', 'src'], 'x.jpg');
    expect(() => parseDeclaration(altered)).toThrow(
      '$.areas[2].photo.src: expected null; got "x.jpg".',
    );
  });
});

describe('the schema', () => {
  function* schemasIn(schema: Schema, path = '$'): Generator<readonly [string, Schema]> {
    yield [path, schema];
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      yield* schemasIn(child, `${path}.${key}`);
    }
    for (const [index, child] of (schema.prefixItems ?? []).entries()) {
      yield* schemasIn(child, `${path}[${index}]`);
    }
  }

  test('describes every property and leaves no object open', () => {
    for (const [path, schema] of schemasIn(declarationSchema)) {
      expect(schema.description, path).toMatch(/\.$/);
      if (schema.type !== 'object') continue;
      if (path === '$.texts') {
        expect(schema.additionalProperties, path).toMatchObject({ type: 'object' });
        continue;
      }
      expect(schema.additionalProperties, path).toBe(false);
      expect(schema.required, path).toEqual(Object.keys(schema.properties ?? {}));
    }
  });
});
