import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarations } from '../build/declarations.js';
import { declarationJsonSchema } from '../build/json-schema.js';
import { DeclarationError, parseDeclaration } from '../src/parse.js';
import type { Declaration } from '../src/index.js';
import { pageDeclaration } from './helpers/page.js';

const fr = pageDeclaration('fr');

const validate = new Ajv2020({ allErrors: false, strict: true }).compile(declarationJsonSchema);

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

/** What the parser says against a value, or `null`. */
function faultOf(value: unknown): DeclarationError | null {
  try {
    parseDeclaration(value);
    return null;
  } catch (thrown) {
    if (thrown instanceof DeclarationError) return thrown;
    throw thrown;
  }
}

/** Both must say the same: the schema that is published, read by another, and our own reading of it. */
function refusedByBoth(value: unknown): boolean {
  const refused = !validate(value);
  expect(faultOf(value) !== null).toBe(refused);
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

describe('accepts a later version that', () => {
  type Draft = { -readonly [Key in keyof Declaration]: Declaration[Key] };
  const later = (change: (draft: Draft) => void): unknown => {
    const draft = copy() as unknown as Draft;
    change(draft);
    return draft;
  };

  test('added an area, a passage in it, a party and an organization', () => {
    const value = later((draft) => {
      const id = 'climate' as 'conduct';
      const [area] = draft.areas;
      const [first] = draft.commitments;
      draft.areas = [
        ...draft.areas,
        { ...area, id, commitments: ['climate-1'], statements: [] },
      ] as never;
      draft.commitments = [
        ...draft.commitments,
        { ...first, id: 'climate-1', area: id, by: 'regional-organizations' } as never,
      ];
      draft.parties = [
        ...draft.parties,
        { id: 'regional-organizations' as 'collective', name: 'R' },
      ];
      draft.organizations = [
        ...draft.organizations,
        { id: 'asean' as 'eu', name: 'ASEAN', acronym: 'ASEAN', source: 'page' },
      ];
      draft.texts = {
        ...draft.texts,
        'areas.climate.title': { status: 'source', source: 'later-1' as 'page' },
      };
    });
    expect(refusedByBoth(value)).toBe(false);
    expect(parseDeclaration(value).areas).toHaveLength(9);
  });

  test('has the Declaration’s own list in the place of the passages', () => {
    const value = later((draft) => {
      const official = {
        ...{ id: 'declaration-1', kind: 'commitment', area: 'politics', lead: null, text: 'T' },
        ...{ by: 'collective', byBasis: 'stated', number: '5 a', source: 'a-document' },
      };
      draft.commitments = [official as never];
      draft.areas = draft.areas.map((area) => ({
        ...area,
        commitments: area.id === 'politics' ? ['declaration-1'] : [],
      })) as never;
      draft.notices = { ...draft.notices, shown: null, division: null };
    });
    expect(refusedByBoth(value)).toBe(false);
    expect(parseDeclaration(value).commitments[0]?.number).toBe('5 a');
  });
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
          const mayBeNull =
            ['lead', 'shown', 'division'].includes(path.at(-1) ?? '') ||
            (path[0] === 'texts' && path.length === 3);
          fc.pre(!(mayBeNull && (value === null || typeof value === 'string')));
          // The keys of what differs are free: none is a list like any other.
          fc.pre(!(path.join() === 'texts' && typeOf(value) === 'object'));
          expect(refusedByBoth(altered)).toBe(true);
        },
      ),
      { numRuns: 5000 },
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

  test('a list with something that is no record', () => {
    for (const path of places.filter((place) => Array.isArray(valueAt(fr, place)))) {
      const altered = copy();
      (valueAt(altered, path) as unknown[]).push(7);
      expect(refusedByBoth(altered), path.join('.')).toBe(true);
    }
  });

  test.each(['areas', 'parties', 'organizations', 'commitments', 'statements'] as const)(
    '%s without a record of this version',
    (list) => {
      const { length } = fr[list];
      for (let index = 0; index < length; index += 1) {
        const altered = copy() as unknown as Record<typeof list, unknown[]>;
        altered[list].splice(index, 1);
        expect(faultOf(altered), `${list} ${index}`).not.toBeNull();
      }
    },
  );

  test.each(['areas', 'parties', 'organizations'] as const)('%s in another order', (list) => {
    const altered = copy() as unknown as Record<typeof list, unknown[]>;
    altered[list].reverse();
    expect(faultOf(altered)?.message).toMatch(/^\$\.\w+: expected a list with .*, in this order/);
  });

  test('a list in the place of the texts by key', () => {
    expect(refusedByBoth({ ...copy(), texts: [] })).toBe(true);
    expect(faultOf({ ...copy(), texts: [] })?.message).toBe(
      '$.texts: expected an object; got a list of 0.',
    );
  });

  test('an id twice', () => {
    const altered = copy() as { areas: { id: string }[] };
    (altered.areas[1] as { id: string }).id = 'politics';
    expect(() => parseDeclaration(altered)).toThrow(
      '$.areas: expected each id once; got a list of 8.',
    );
  });

  test('a passage of an area or a party that is not there', () => {
    for (const key of ['area', 'by'] as const) {
      const altered = copy() as { commitments: Record<typeof key, string>[] };
      altered.commitments[0] = { ...altered.commitments[0], [key]: 'nowhere' } as never;
      expect(() => parseDeclaration(altered)).toThrow(
        '$.commitments: expected the ids of an area and a party in each',
      );
    }
  });

  test('a text that is empty or endless', () => {
    expect(refusedByBoth({ ...copy(), name: '' })).toBe(true);
    expect(refusedByBoth({ ...copy(), name: 'x'.repeat(5001) })).toBe(true);
    expect(refusedByBoth({ ...copy(), name: 'x'.repeat(5000) })).toBe(false);
    expect(() => parseDeclaration({ ...copy(), name: 'x'.repeat(10_000_000) })).toThrow(
      '$.name: expected a length of 5000 or less; got a text of 10000000 characters.',
    );
  });

  test('a text with a lone surrogate', () => {
    expect(() => parseDeclaration({ ...copy(), name: 'a\ud800b' })).toThrow(
      /\$\.name: .*surrogate/,
    );
  });

  test('a list of a million items, at once', () => {
    expect(() => parseDeclaration({ ...copy(), areas: Array.from({ length: 1_000_000 }) })).toThrow(
      '$.areas[0]: expected an object; got nothing.',
    );
  });

  test('a value that holds itself', () => {
    const cyclic = copy();
    cyclic['headings'] = cyclic;
    expect(() => parseDeclaration(cyclic)).toThrow(/^\$\.headings\.\w+: expected/);
  });

  test('keys that reach for prototypes', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const laden = JSON.parse(
        JSON.stringify(fr).replace('{', `{"${key}":{"polluted":true},`),
      ) as unknown;
      expect(() => parseDeclaration(laden), key).toThrow(DeclarationError);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
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
