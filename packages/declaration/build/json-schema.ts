import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { declarationSchema } from '../src/model/declaration.js';

/** The part of JSON Schema 2020-12 in which the content is described. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
}

/**
 * A schema of the model as JSON Schema 2020-12. Checks that it cannot express, such as that an id stands
 * once, are left out.
 *
 * @example jsonSchemaOf(areaSchema).properties;
 */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    typeMode: 'output',
  }) as JsonSchema;
}

/**
 * The shape of a declaration in any language. It allows no property that it does not name, and
 * describes all that it names.
 *
 * @example JSON.stringify(declarationJsonSchema);
 */
export const declarationJsonSchema: JsonSchema & { readonly title: string } = {
  title: 'Action for Peacekeeping: the content of the source page in one language',
  ...jsonSchemaOf(declarationSchema),
};
