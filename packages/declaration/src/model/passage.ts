import * as v from 'valibot';
import type { AreaId } from '../areas.js';
import type { PartyId } from '../parties.js';
import type { OfficialId } from '../commitments.js';
import type { PassageId, PageCommitmentId, StatementId } from '../passages.js';
import { sourceIdSchema } from './status.js';
import { exactly, idOf, nothing, oneOf, text, textOrNull, type Immutable } from './values.js';

const area = idOf<AreaId>('The id of its area.');
const by = idOf<PartyId>('The id of the party that holds it.');
const words = text('Its words.');

/** A passage of the page, of one kind or the other. */
const passage = <Id extends PassageId, const Kind extends string>(kind: Kind) =>
  v.strictObject({
    id: idOf<Id>('The id of the passage: this project’s own, no United Nations number.'),
    kind: exactly(kind, 'commitment: an act promised; statement: a position taken.'),
    area,
    lead: textOrNull('The words that govern a passage which is a part of a sentence, else null.'),
    text: words,
    by,
    byBasis: oneOf(
      ['stated', 'inferred'],
      'stated: the sentence names the party; inferred: carried over from the sentence before.',
    ),
    number: nothing('The number that the source gives; a passage of the page has none.'),
    source: exactly('page', 'The page that it is a passage of.'),
  });

/** A passage of the page that promises an act. */
export const pageCommitmentSchema = passage<PageCommitmentId, 'commitment'>('commitment');

/** A passage of the page that takes a position. */
export const statementSchema = passage<StatementId, 'statement'>('statement');

/** A commitment of the Declaration's own list. */
export const officialCommitmentSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^declaration-[1-9]\d{0,5}$/u, 'an id such as declaration-1'),
    v.description('The id of the commitment: this project’s own, no United Nations number.'),
  ) as v.GenericSchema as v.GenericSchema<OfficialId>,
  kind: exactly('commitment', 'An act promised.'),
  area,
  lead: nothing('A commitment of the Declaration stands by itself.'),
  text: words,
  by,
  byBasis: exactly('stated', 'The source names the party.'),
  number: text('The number that the source gives, as it has it; it may repeat.'),
  source: sourceIdSchema,
});

/** A commitment of either type: one with a number is of the Declaration's own list. */
export const commitmentSchema = v.variant('number', [
  pageCommitmentSchema,
  officialCommitmentSchema,
]);

/** A passage of the page that promises an act. */
export interface PageCommitment extends Immutable<v.InferOutput<typeof pageCommitmentSchema>> {}

/** A passage of the page that takes a position. It is not counted as a commitment. */
export interface Statement extends Immutable<v.InferOutput<typeof statementSchema>> {}

/** A passage of the page: it promises an act or takes a position. */
export type Passage = PageCommitment | Statement;

/** A commitment of the Declaration, from its own list, with the number that the list gives. */
export interface OfficialCommitment extends Immutable<
  v.InferOutput<typeof officialCommitmentSchema>
> {}

/**
 * A commitment: a passage of the page, or, once the Declaration's own list is there, one of that.
 * `number` tells them apart.
 */
export type Commitment = PageCommitment | OfficialCommitment;

/**
 * How the party of a passage is known: `stated` where the sentence names it, `inferred` where it is
 * carried over from the sentence before.
 */
export type ByBasis = Passage['byBasis'];
