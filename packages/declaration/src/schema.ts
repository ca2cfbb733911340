import { areas } from './areas.js';
import { organizations } from './endorsements.js';
import { locales } from './locales.js';
import { parties } from './parties.js';
import { commitments, statements } from './passages.js';

/** The part of JSON Schema 2020-12 in which the content is described. */
export interface Schema {
  readonly description: string;
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: 'object' | 'array' | 'string' | 'null' | readonly ['string', 'null'];
  readonly const?: string | null;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: false;
  readonly minItems?: number;
}

/** Longer than any text of the page, in any language, and short enough to be read. */
const LONGEST_TEXT = 5000;

/** Longer than any id. */
const LONGEST_ID = 100;

const text = (description: string): Schema => ({
  description,
  type: 'string',
  minLength: 1,
  maxLength: LONGEST_TEXT,
});

const constant = (value: string | null, description: string): Schema => ({
  description,
  const: value,
});

const oneOf = (values: readonly string[], description: string): Schema => ({
  description,
  enum: values,
});

/** An object with exactly these properties. */
const object = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A list with exactly these items. */
const tuple = (description: string, prefixItems: readonly Schema[]): Schema => ({
  description,
  type: 'array',
  // JSON Schema wants at least one item here, or none of the keyword.
  ...(prefixItems.length > 0 && { prefixItems }),
  items: false,
  minItems: prefixItems.length,
});

const status = oneOf(
  ['source', 'unofficial'],
  'source: verbatim from the source page; unofficial: this project’s own words or translation.',
);
const source = constant('page', 'The source page: see the sources of this package.');

const brokenSentence = (description: string): Schema =>
  object(description, {
    text: text('What is left of the sentence.'),
    shown: text('The same with […] in the place of the lost link: the form to show.'),
    href: constant(null, 'The target of the link: lost.'),
  });

const passage = (
  kind: 'commitment' | 'statement',
  { id, area, by, byBasis }: { id: string; area: string; by: string; byBasis: string },
): Schema =>
  object(`The ${kind} ${id}.`, {
    id: constant(id, 'Its id, this project’s own and no United Nations number.'),
    kind: constant(kind, 'commitment: an act promised; statement: a position taken.'),
    area: constant(area, 'The id of its area.'),
    lead: {
      description: 'The words that govern a passage which is a part of a sentence, else null.',
      type: ['string', 'null'],
      minLength: 1,
      maxLength: LONGEST_TEXT,
    },
    text: text('Its words.'),
    by: constant(by, 'Who holds it.'),
    byBasis: constant(byBasis, 'stated: the sentence names the party; inferred: carried over.'),
    number: constant(null, 'The number that the source gives; a passage of the page has none.'),
    source,
  });

const idsIn = (
  description: string,
  area: string,
  passages: readonly { id: string; area: string }[],
): Schema =>
  tuple(
    description,
    passages
      .filter((candidate) => candidate.area === area)
      .map(({ id }) => constant(id, 'The id of a passage.')),
  );

const area = ({ id }: { id: string }): Schema =>
  object(`The area ${id}.`, {
    id: constant(id, 'Its id.'),
    title: text('Its title.'),
    short: text('Its name in a few words.'),
    summary: text('Ours: one sentence, a cut from the paragraph.'),
    paragraph: text('The paragraph of commitments.'),
    commitments: idsIn('The ids of its commitments, in page order.', id, commitments),
    statements: idsIn('The ids of its statements, in page order.', id, statements),
    action: text('What the Secretariat does to keep its commitments.'),
    learnMore: text('The text of the link to more.'),
    href: constant(null, 'The target of that link: lost.'),
    photo: object('The picture of the page.', {
      caption: text('Its caption.'),
      credit: text('Its credit.'),
      src: constant(null, 'Its address: lost.'),
    }),
    source,
  });

/**
 * The shape of a declaration in any language, as JSON Schema 2020-12. It allows nothing that it does
 * not name, and describes all that it names.
 *
 * @example JSON.stringify(declarationSchema);
 */
export const declarationSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Action for Peacekeeping: the content of the source page in one language',
  ...object('What @a4p/declaration exports for one language.', {
    locale: oneOf(
      locales.map(({ id }) => id),
      'The language, as a BCP 47 tag.',
    ),
    direction: oneOf(['ltr', 'rtl'], 'The writing direction of the language.'),
    status,
    source,
    texts: {
      description: 'The texts that are something else than the language, by key.',
      type: 'object',
      additionalProperties: object('What the text is, and where it is from.', {
        status,
        source: {
          description: 'The id of its source; null where it is ours.',
          type: ['string', 'null'],
          minLength: 1,
          maxLength: LONGEST_ID,
        },
      }),
    },
    name: text('The name of the initiative.'),
    declarationName: text('The name of the Declaration.'),
    headings: object('The headings of the sections that are not areas.', {
      introduction: text('The heading of the introduction.'),
      improvement: text('The heading of the paragraph on the eight areas.'),
      implementation: text('The heading of the paragraph on who holds the commitments.'),
      endorsement: text('The heading of the endorsements.'),
    }),
    introduction: text('The introduction.'),
    introductionEnd: brokenSentence('What follows the introduction.'),
    quotation: object('A quotation that is lost but for its signature.', {
      text: constant(null, 'Its words: lost.'),
      signature: text('Its signature; not to be shown alone.'),
    }),
    improvement: text('The paragraph on the eight areas of improvement.'),
    implementation: text('The paragraph on who holds the commitments.'),
    survey: brokenSentence('The sentence on the results of a survey.'),
    photoLabel: text('The word before each photo caption.'),
    areas: tuple('The eight areas, in page order.', areas.map(area)),
    commitments: tuple(
      'The passages that promise an act, in page order.',
      commitments.map((record) => passage('commitment', record)),
    ),
    statements: tuple(
      'The passages that take a position, in page order.',
      statements.map((record) => passage('statement', record)),
    ),
    parties: tuple(
      'Those who hold commitments.',
      parties.map(({ id }) =>
        object(`The party ${id}.`, { id: constant(id, 'Its id.'), name: text('Its name.') }),
      ),
    ),
    endorsement: object('The section on endorsements.', {
      text: text('Its paragraph.'),
      pledge: text('The endorsers’ promise, without quotation marks.'),
      organizations: text('The sentence that names the organizations.'),
      furtherInformation: brokenSentence('The sentence on further information.'),
    }),
    organizations: tuple(
      'The organizations that endorse the Declaration, in page order.',
      organizations.map(({ id }) =>
        object(`The organization ${id}.`, {
          id: constant(id, 'Its id.'),
          source,
          name: text('Its name.'),
          acronym: text('Its acronym.'),
        }),
      ),
    ),
    notices: object('What is to be shown with the lists.', {
      stated: text('What the page states of the commitments.'),
      shown: text('What is there of them.'),
      division: text('Whose division into passages it is.'),
      commitments: text('All three in a row.'),
      commitmentsShort: text('All of it in short.'),
      states: text('To be shown before any list of States.'),
    }),
    restorations: tuple('What was put back where the capture of the page had lost it.', [
      object('The initiative’s name in the introduction.', {
        in: constant('introduction', 'The property in which it stands.'),
        text: text('What was put back.'),
        reason: constant('lost-link', 'Why it was missing: it was a link.'),
      }),
    ]),
  }),
};
