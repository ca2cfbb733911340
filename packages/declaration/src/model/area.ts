import * as v from 'valibot';
import { areas, type AreaId } from '../areas.js';
import type { CommitmentId } from '../commitments.js';
import type { StatementId } from '../passages.js';
import { exactly, idOf, listOf, nothing, text, type Immutable } from './values.js';

/** One of the areas. */
export const areaSchema = v.pipe(
  v.strictObject({
    id: idOf<AreaId>('The id of the area.'),
    title: text('Its title.'),
    /** A name of a few words. */
    short: text('Its name in a few words.'),
    /** Ours in every language: one sentence, a cut from `paragraph`. Never cite it as the page's. */
    summary: text('Ours, unofficial: one sentence, a cut from the paragraph.'),
    /** The paragraph of commitments. */
    paragraph: text('The paragraph of commitments.'),
    /** The ids of its commitments, in the order of their list. */
    commitments: v.pipe(
      v.array(idOf<CommitmentId>('The id of a commitment.')),
      v.description('The ids of its commitments, in the order of their list.'),
    ),
    /** The ids of its statements, in page order. */
    statements: v.pipe(
      v.array(idOf<StatementId>('The id of a statement.')),
      v.description('The ids of its statements, in page order.'),
    ),
    /** What the Secretariat does to keep its commitments. */
    action: text('What the Secretariat does to keep its commitments.'),
    /** The text of the page's link to more. */
    learnMore: text('The text of the page’s link to more.'),
    /** The target of that link: lost. */
    href: nothing('The target of that link: lost.'),
    /** The caption and credit of the page's picture; the picture itself is lost. */
    photo: v.pipe(
      v.strictObject({
        caption: text('The caption of the page’s picture.'),
        credit: text('The credit of that picture.'),
        src: nothing('Its address: lost.'),
      }),
      v.description('The picture of the page.'),
    ),
    source: exactly('page', 'The page.'),
  }),
  v.description('One of the areas of improvement.'),
);

/** One of the eight areas of improvement. */
export interface Area<Id extends AreaId = AreaId> extends Immutable<
  v.InferOutput<typeof areaSchema>
> {
  readonly id: Id;
}

type EachArea<List extends readonly { readonly id: AreaId }[]> = {
  readonly [Index in keyof List]: Area<List[Index]['id']>;
};

/** The eight areas, in page order, each typed to its own id. */
export type Areas = EachArea<typeof areas>;

/** The areas of the page, in its order. */
export const areasSchema = listOf(
  areaSchema,
  'The eight areas, in page order.',
  areas.map(({ id }) => id),
) as v.GenericSchema as v.GenericSchema<Areas>;
