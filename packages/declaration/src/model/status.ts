import * as v from 'valibot';
import type { SourceId } from '../sources.js';
import { idOf, oneOf, type Immutable } from './values.js';

/** What a text is. */
export const statusSchema = oneOf(
  ['source', 'unofficial'],
  'source: verbatim from its source; unofficial: this project’s own words or translation.',
);

/**
 * What a text is: `source`, verbatim from its source; or `unofficial`, this project's own words or
 * translation.
 */
export type Status = v.InferOutput<typeof statusSchema>;

/** The source of a record. */
export const sourceIdSchema = idOf<SourceId>('The id of its source.');

export const textStatusSchema = v.pipe(
  v.strictObject({
    status: statusSchema,
    source: v.pipe(
      v.nullable(sourceIdSchema),
      v.description('The id of its source; null where it is ours.'),
    ),
  }),
  v.description('What the text is, and where it is from.'),
);

/** What a text is, and where it is from: `null` where it is ours. */
export interface TextStatus extends Immutable<v.InferOutput<typeof textStatusSchema>> {}
