import * as v from 'valibot';
import { organizations, type OrganizationId } from '../endorsements.js';
import { locales } from '../locales.js';
import { parties, type PartyId } from '../parties.js';
import { areasSchema } from './area.js';
import { commitmentSchema, statementSchema } from './passage.js';
import { statusSchema, textStatusSchema } from './status.js';
import {
  exactly,
  idOf,
  listOf,
  nothing,
  oneOf,
  text,
  textOrNull,
  type Immutable,
} from './values.js';

/** A sentence of the page that breaks off where a link is lost. */
const brokenSentence = (description: string) =>
  v.pipe(
    v.strictObject({
      /** What is left of it. */
      text: text('What is left of the sentence.'),
      /** The same with `[…]` in the place of the lost link: the form to show. */
      shown: text('The same with […] in the place of the lost link: the form to show.'),
      /** The target of the link: lost. */
      href: nothing('The target of the link: lost.'),
    }),
    v.description(description),
  );

/** An organization that endorses the Declaration. */
export const organizationSchema = v.strictObject({
  id: idOf<OrganizationId>('The id of the organization.'),
  source: exactly('page', 'The page.'),
  name: text('Its name.'),
  acronym: text('Its acronym.'),
});

const partySchema = v.strictObject({
  id: idOf<PartyId>('The id of the party.'),
  name: text('Its name.'),
});

const restorationSchema = v.strictObject({
  /** The property of the declaration in which it stands. */
  in: exactly('introduction', 'The property in which it stands.'),
  text: text('What was put back.'),
  reason: exactly('lost-link', 'Why it was missing: it was a link.'),
});

type Ids = readonly { readonly id: string }[];

const has = (records: Ids, id: string): boolean => records.some((record) => record.id === id);

/** Whether each record names an area and a party that are there. */
function holdsAll(
  areas: Ids,
  holders: Ids,
  records: readonly { readonly area: string; readonly by: string }[],
): boolean {
  return records.every(({ area, by }) => has(areas, area) && has(holders, by));
}

/** The whole content in one language. */
export const declarationSchema = v.pipe(
  v.strictObject({
    locale: oneOf(
      locales.map(({ id }) => id),
      'The language, as a BCP 47 tag.',
    ),
    direction: oneOf(['ltr', 'rtl'], 'The writing direction of the language.'),
    status: statusSchema,
    source: exactly('page', 'The page.'),
    /** The texts that are something else than the language, by key. */
    texts: v.pipe(
      // A list without items would pass for a record.
      v.custom<object>((value) => !Array.isArray(value), 'an object'),
      v.record(v.string(), textStatusSchema),
      v.description('The texts that are something else than the language, by key.'),
    ),
    /** The name of the initiative. */
    name: text('The name of the initiative.'),
    /** The name of the Declaration, as the page has it. */
    declarationName: text('The name of the Declaration.'),
    /** The page's headings of the sections that are not areas. */
    headings: v.pipe(
      v.strictObject({
        introduction: text('The heading of the introduction.'),
        improvement: text('The heading of the paragraph on the eight areas.'),
        implementation: text('The heading of the paragraph on who holds the commitments.'),
        endorsement: text('The heading of the endorsements.'),
      }),
      v.description('The headings of the sections that are not areas.'),
    ),
    introduction: text('The introduction.'),
    introductionEnd: brokenSentence('What follows the introduction.'),
    /** A quotation that is lost but for its signature. Do not show the signature alone. */
    quotation: v.pipe(
      v.strictObject({
        text: nothing('Its words: lost.'),
        signature: text('Its signature; not to be shown alone.'),
      }),
      v.description('A quotation that is lost but for its signature.'),
    ),
    /** The paragraph on the eight areas of improvement. */
    improvement: text('The paragraph on the eight areas of improvement.'),
    /** The paragraph on who holds the commitments. */
    implementation: text('The paragraph on who holds the commitments.'),
    /** The sentence on the results of a survey. */
    survey: brokenSentence('The sentence on the results of a survey.'),
    /** The word before each photo caption. */
    photoLabel: text('The word before each photo caption.'),
    areas: areasSchema,
    /** The best list there is: the Declaration's own, or the passages of the page that promise an act. */
    commitments: listOf(
      commitmentSchema,
      'The best list there is: the Declaration’s own, or the passages of the page that promise an act.',
    ),
    statements: listOf(
      statementSchema,
      'The passages of the page that take a position, in page order.',
    ),
    parties: listOf(
      partySchema,
      'Those who hold commitments.',
      parties.map(({ id }) => id),
    ),
    endorsement: v.pipe(
      v.strictObject({
        text: text('Its paragraph.'),
        /** The endorsers' promise, without quotation marks. */
        pledge: text('The endorsers’ promise, without quotation marks.'),
        /** The sentence that names the organizations. */
        organizations: text('The sentence that names the organizations.'),
        furtherInformation: brokenSentence('The sentence on further information.'),
      }),
      v.description('The section on endorsements.'),
    ),
    organizations: listOf(
      organizationSchema,
      'The organizations that endorse the Declaration, in page order.',
      organizations.map(({ id }) => id),
    ),
    notices: v.pipe(
      v.strictObject({
        /** What the list of commitments is. Show it with all commitments. */
        commitments: text('What the list of commitments is; to be shown with all of them.'),
        /** Its first sentence. */
        stated: text('Its first sentence: what is stated of the commitments.'),
        /** Then, for passages: what is there of it. */
        shown: textOrNull('Then, for passages of the page: what is there of them.'),
        /** Its last sentence, for passages: whose division it is. */
        division: textOrNull('Its last sentence, for passages: whose division it is.'),
        /** All of it in short, for small places. */
        commitmentsShort: text('All of it in short.'),
        /** Show it before any list of States. */
        states: text('To be shown before any list of States.'),
      }),
      v.description('What is to be shown with the lists.'),
    ),
    restorations: v.pipe(
      v.array(restorationSchema),
      v.description('What was put back where the capture of the page had lost it.'),
    ),
  }),
  v.forward(
    v.check(
      ({ areas, parties: holders, commitments }) => holdsAll(areas, holders, commitments),
      'the ids of an area and a party in each',
    ),
    ['commitments'],
  ),
  v.forward(
    v.check(
      ({ areas, parties: holders, statements }) => holdsAll(areas, holders, statements),
      'the ids of an area and a party in each',
    ),
    ['statements'],
  ),
  v.forward(
    v.check(
      ({ areas, commitments, statements }) =>
        areas.every(
          (area) =>
            area.commitments.every((id) => has(commitments, id)) &&
            area.statements.every((id) => has(statements, id)),
        ),
      'the ids of commitments and statements that are there',
    ),
    ['areas'],
  ),
  v.description('What @a4p/declaration exports for one language.'),
);

/**
 * The whole content in one language: structure and words joined, references by id.
 *
 * `status` says what the texts are, and `texts` names those that are something else: `statusOf` gives
 * either.
 */
export interface Declaration extends Immutable<v.InferOutput<typeof declarationSchema>> {}

/** A sentence of the page that breaks off where a link is lost. */
export type BrokenSentence = Declaration['survey'];

/** An organization that endorses the Declaration. */
export type Organization = Declaration['organizations'][number];

/** Something that was put back into the text where the capture of the page had lost it. */
export type Restoration = Declaration['restorations'][number];
