import * as v from 'valibot';
import type { CountryCode } from '../countries.js';
import { date, text, textOrNull, type Immutable } from './values.js';

/** Where something in this package comes from. */
export const sourceSchema = v.strictObject({
  id: text('The id of the source.'),
  /** The title as published, in its own language; `null` where it has not been seen. */
  title: textOrNull('Its title as published; empty where it has not been seen.'),
  publisher: text('Who published it.'),
  /** The language of the document, as a BCP 47 tag; `mul` where it is in several. */
  lang: text('Its language, as a BCP 47 tag; mul where it is in several.'),
  /** `null` where the address is lost. */
  href: textOrNull('Its address; empty where that is lost.'),
  /** The date of the document (ISO 8601, as precise as known); `null` where it bears none. */
  date: v.pipe(
    v.nullable(date('Its date (ISO 8601).')),
    v.description('Its date (ISO 8601); empty where it bears none.'),
  ),
  /** What was taken from it. */
  used: text('What was taken from it.'),
  /** There where it is a speech in the general debate of the General Assembly, by a State. */
  generalDebate: v.optional(
    v.strictObject({
      session: v.pipe(v.number(), v.description('The session of the General Assembly.')),
      state: v.pipe(
        v.string(),
        v.description('The State that spoke (ISO 3166-1 alpha-2).'),
      ) as v.GenericSchema as v.GenericSchema<CountryCode>,
    }),
  ),
  /** The copy that was read, where that is not the document as its publisher has it. */
  copy: v.optional(
    text('The copy that was read, where that is not the document as its publisher has it.'),
  ),
});

/** Where something in this package comes from. */
export interface Source extends Immutable<v.InferOutput<typeof sourceSchema>> {}
