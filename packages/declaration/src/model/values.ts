import * as v from 'valibot';

/** Longer than any text of the page, in any language, and short enough to be read. */
const LONGEST_TEXT = 5000;

/** Longer than any id. */
const LONGEST_ID = 100;

/** Small letters, digits, and hyphens between them. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** A day, a month or a year (ISO 8601). */
export const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

/** Half of a pair of code units is no character, and an error in whatever encodes it. */
const isWellFormed = (value: string): boolean => !/\p{Surrogate}/u.test(value);

/** A text that says something. */
export const text = (description: string) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(LONGEST_TEXT),
    v.check(isWellFormed, 'a text without lone surrogates'),
    v.description(description),
  );

/** A text, or `null` where there is none. */
export const textOrNull = (description: string) =>
  v.pipe(v.nullable(text(description)), v.description(description));

/** What is lost, or is never there. */
export const nothing = (description: string) => v.pipe(v.null(), v.description(description));

/** One of a few words. */
export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  v.pipe(v.picklist(words), v.description(description));

/** Exactly this word. */
export const exactly = <const Word extends string>(word: Word, description: string) =>
  v.pipe(v.literal(word), v.description(description));

/**
 * An id. Its type names those of this version; later versions add some, so any is read.
 *
 * @example const areaId = idOf<AreaId>('The id of an area.');
 */
export const idOf = <Id extends string>(description: string): v.GenericSchema<Id> =>
  v.pipe(
    v.string(),
    v.maxLength(LONGEST_ID),
    v.regex(ID, 'an id of small letters, digits and hyphens'),
    v.description(description),
  ) as v.GenericSchema as v.GenericSchema<Id>;

/** A date, as precise as it is known. */
export const date = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(DATE, 'a date (ISO 8601), such as 2018-09-25, 2021-03 or 2018'),
    v.description(description),
  );

/** Records in a list, each with an id of its own. */
interface WithId {
  readonly id: string;
}

/**
 * A list of records that holds those of this version, in their order; later versions add some.
 *
 * @param known - the ids of this version
 */
export const listOf = <Schema extends v.GenericSchema<WithId>>(
  record: Schema,
  description: string,
  known: readonly string[] = [],
) =>
  v.pipe(
    v.array(record),
    v.minLength(known.length),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once'),
    v.check(
      (list) =>
        list
          .map(({ id }) => id)
          .filter((id) => known.includes(id))
          .join() === known.join(),
      `a list with ${known.join(', ')}, in this order`,
    ),
    v.description(description),
  );

/** A value that can only be read. */
export type Immutable<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
  : Value;
