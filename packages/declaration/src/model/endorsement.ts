import * as v from 'valibot';
import type { CountryCode } from '../countries.js';
import { sourceIdSchema } from './status.js';
import { date, type Immutable } from './values.js';

const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

/** A dated number of endorsements. */
export const totalSchema = v.strictObject({
  /** ISO 8601, as precise as the source: a day or a month. */
  date: date('ISO 8601, a day or a month.'),
  states: count('How many States had endorsed the Declaration.'),
  /** `null` where the source does not say. */
  organizations: v.pipe(
    v.nullable(count('How many organizations had.')),
    v.description('How many organizations had; empty where the source does not say.'),
  ),
  source: sourceIdSchema,
});

/** The number of endorsements known for one date. States and organizations are never added up. */
export interface EndorsementTotal extends Immutable<v.InferOutput<typeof totalSchema>> {}

/** A State that endorses. */
export const endorsingStateSchema = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  iso2: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/u, 'two capital letters (ISO 3166-1 alpha-2)'),
    v.description('ISO 3166-1 alpha-2.'),
  ) as v.GenericSchema as v.GenericSchema<CountryCode>,
  /** The day of the endorsement (ISO 8601), where a source gives it. */
  on: v.optional(date('The day of the endorsement (ISO 8601), where a source gives it.')),
  /** Else the date of the oldest source (ISO 8601, as precise as known): endorsed by then. */
  notLaterThan: v.optional(date('Else the date by which it had endorsed (ISO 8601).')),
  sources: v.pipe(v.array(sourceIdSchema), v.description('The ids of its sources.')),
});

/**
 * A State that endorses, joined or signed the Declaration according to a source of its government, or
 * to two independent sources. A statement in the name of a group, or on the initiative, is not enough.
 */
export interface EndorsingState extends Immutable<v.InferOutput<typeof endorsingStateSchema>> {}
