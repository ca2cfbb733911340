/** The schema that is published for the declaration. */
import { describe, expect, test } from 'vitest';
import { declarationJsonSchema, type JsonSchema } from '../build/json-schema.js';

describe('the schema', () => {
  function* schemasIn(schema: JsonSchema, path = '$'): Generator<readonly [string, JsonSchema]> {
    yield [path, schema];
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      yield* schemasIn(child, `${path}.${key}`);
    }
    if (schema.items) yield* schemasIn(schema.items, `${path}[]`);
    for (const child of schema.oneOf ?? []) yield* schemasIn(child, path);
  }

  test('describes every property and leaves no object open', () => {
    const schemas = [...schemasIn(declarationJsonSchema)];
    expect(schemas.length).toBeGreaterThan(80);
    for (const [path, schema] of schemas) {
      if (!path.endsWith('[]')) expect(schema.description, path).toMatch(/\.$/);
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
