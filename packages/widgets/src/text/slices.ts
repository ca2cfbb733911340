import type {
  Area,
  AreaId,
  CountryCode,
  Declaration,
  Locale,
  PartyId,
  Passage,
  PassageId,
} from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import { areaOf } from './area-of.js';
import { formatDate } from './date.js';
import { datedTotals, latestTotal, sourcedStates } from './endorsements.js';
import { formatNumber, formatPlural, pluralForm, type Plural } from './format.js';
import { pictograms } from './pictograms.js';
import type { Labels } from '../labels/labels.js';

/** What a card shows of an area. */
export interface AreaSummary {
  readonly id: AreaId;
  readonly pictogram: string;
  readonly title: string;
  /** Marked as cut out of a longer text. */
  readonly opening: string;
  /** How many commitments the page words for it, in words. */
  readonly count: string;
}

/** The areas at a glance, in the order of the page. */
export interface AreasText {
  /** The source line of the page's words. */
  readonly source: string;
  /** The notice on commitments, in its short form. */
  readonly notice: string;
  readonly areas: readonly AreaSummary[];
}

/** A passage as the page words it; `areaOf` tells its area. */
export interface ListedPassage {
  readonly id: PassageId;
  readonly by: PartyId;
  /** There where the party follows from the sentence before. */
  readonly inferred?: true;
  /** There where it is a statement, not counted as a commitment. */
  readonly statement?: true;
  readonly lead?: string;
  readonly text: string;
}

/** The sentences for numbers from none to all: `{n}` stands for the number. */
export interface Counted {
  readonly sentences: readonly string[];
  /** Which of them, a digit for each number. */
  readonly which: string;
}

/** The passages with commitments and statements, in the order of the page. */
export interface CommitmentsText {
  readonly labels: Omit<Labels['commitmentList'], 'commitments' | 'statements'>;
  /** How many are shown, in words. */
  readonly counts: {
    readonly commitments: Counted;
    readonly statements: Counted;
  };
  readonly chartLabels: Labels['commitmentChart'];
  readonly notice: string;
  /** The name of the initiative, for citations. */
  readonly name: string;
  readonly shortTitles: Readonly<Record<AreaId, string>>;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly passages: readonly ListedPassage[];
}

/** What the page says of an area besides its passages. */
export interface AreaDetail {
  /** The paragraph of engagements, with the id of a passage in braces in the passage's place. */
  readonly engagements: string;
  readonly action: string;
  readonly learnMore: string;
}

/** The rest of the page's words. */
export interface DeclarationText {
  readonly labels: Labels['areaDetail'];
  readonly details: Readonly<Record<AreaId, AreaDetail>>;
  readonly contents: string;
  readonly headings: Declaration['headings'];
  readonly paragraphs: {
    readonly introduction: readonly string[];
    readonly improvement: readonly string[];
    readonly implementation: readonly string[];
    readonly endorsement: readonly string[];
    readonly endorsementEnd: readonly string[];
  };
}

/** The page's words under its pictures. */
export interface PhotoText {
  readonly caption: string;
  readonly credit: string;
}

/** A sentence around a number: what stands before it, the number, what stands after it. */
export type Count = readonly [before: string, number: string, after: string];

/** The words around the numbers. */
export interface CounterText {
  readonly states: Count;
  readonly organizations: Count;
  readonly asOf: string;
  readonly sourceOfNumber: string;
  readonly history: string;
  /** The dates of the totals in words, in their order. */
  readonly dates: readonly string[];
}

/** A State that sources name. */
export interface StateText {
  readonly id: CountryCode;
  readonly name: string;
  readonly when: string;
}

/** The words around the numbers and names of who endorses, and the promise. */
export interface EndorsementText {
  readonly sources: Labels['source'];
  readonly counter: CounterText;
  readonly list: Omit<Labels['endorserList'], 'on' | 'notLaterThan'>;
  readonly statesNotice: string;
  readonly organizations: readonly {
    readonly name: string;
    readonly acronym: string;
  }[];
  /** Sorted as the language sorts. */
  readonly states: readonly StateText[];
  readonly pledgeLabels: Labels['pledge'];
  readonly pledge: string;
}

/**
 * The words that are loaded together. No word is in two slices: an element names the slices that it
 * needs, and elements share them. Everything in a slice is plain data.
 */
export interface Slices {
  readonly areas: AreasText;
  readonly commitments: CommitmentsText;
  readonly declaration: DeclarationText;
  readonly photos: Readonly<Record<AreaId, PhotoText>>;
  readonly endorsement: EndorsementText;
}

/** The name of a slice. */
export type SliceName = keyof Slices;

/** The words of some slices. */
export type Words<Name extends SliceName> = Pick<Slices, Name>;

type SliceMakers = {
  readonly [Name in SliceName]: (declaration: Declaration, labels: Labels) => Slices[Name];
};

function fromEntries<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(entries) as Record<Id, Value>;
}

function passagesOf(area: Area, { commitments, statements }: Declaration): readonly Passage[] {
  return [...commitments, ...statements]
    .filter((passage) => passage.area === area.id)
    .toSorted((a, b) => area.commitment.indexOf(a.text) - area.commitment.indexOf(b.text));
}

function listed({ id, area, by, byBasis, kind, lead, text }: Passage): ListedPassage {
  if (areaOf({ id }) !== area) {
    throw new Error(`expected the id of a passage to begin with its area, "${area}"; got "${id}".`);
  }
  return {
    id,
    by,
    ...(byBasis === 'inferred' && { inferred: true }),
    ...(kind === 'statement' && { statement: true }),
    ...(lead !== null && { lead }),
    text,
  };
}

function countOf(forms: Plural, count: number, locale: Locale): Count {
  const number = formatNumber(count, locale);
  const [before = '', after = ''] = formatPlural(forms, count, locale).split(number);
  return [before, number, after];
}

/** The sentences that numbers up to one take, at build time. */
function counted(forms: Plural, most: number, locale: Locale): Counted {
  const taken = Array.from({ length: most + 1 }, (_, count) => pluralForm(forms, count, locale));
  const sentences = [...new Set(taken)];
  return { sentences, which: taken.map((sentence) => sentences.indexOf(sentence)).join('') };
}

function counterText(labels: Labels['endorserCounter'], locale: Locale): CounterText {
  const latest = latestTotal();
  return {
    ...labels,
    states: countOf(labels.states, latest.states, locale),
    organizations: countOf(labels.organizations, latest.organizations, locale),
    asOf: labels.asOf.replace('{date}', formatDate(latest.date, locale)),
    dates: datedTotals().map(({ date }) => formatDate(date, locale)),
  };
}

function stateTexts(
  { on, notLaterThan }: Pick<Labels['endorserList'], 'on' | 'notLaterThan'>,
  locale: Locale,
): StateText[] {
  return sourcedStates()
    .map((state) => ({
      id: state.id,
      name: countryName(state.id, locale),
      when: state.on
        ? on.replace('{date}', formatDate(state.on, locale))
        : notLaterThan.replace('{date}', formatDate(state.notLaterThan ?? '', locale)),
    }))
    .toSorted((a, b) => new Intl.Collator(locale).compare(a.name, b.name));
}

/**
 * Cuts the slices out of a declaration, at build time. What does not depend on the reader, such as
 * the sentence that fits a number, is worked out here: a browser takes longest over its first plural.
 */
export const sliceMakers: SliceMakers = {
  areas: ({ locale, areas, noticeShort }, { areas: labels, source }) => ({
    source: source.words,
    notice: noticeShort,
    areas: areas.map(({ id, title, opening, commitments }: Area) => ({
      id,
      pictogram: pictograms[id],
      title,
      opening: labels.excerpt.replace('{text}', opening),
      count: formatPlural(labels.commitments, commitments.length, locale),
    })),
  }),

  commitments: (declaration, { commitmentChart: chartLabels, commitmentList }) => {
    const areas: readonly Area[] = declaration.areas;
    const { commitments, statements, ...labels } = commitmentList;
    return {
      labels,
      counts: {
        commitments: counted(commitments, declaration.commitments.length, declaration.locale),
        statements: counted(statements, declaration.statements.length, declaration.locale),
      },
      chartLabels,
      notice: declaration.notice,
      name: declaration.name,
      shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
      parties: fromEntries(declaration.parties.map(({ id, name }) => [id, name])),
      passages: areas.flatMap((area) => passagesOf(area, declaration).map(listed)),
    };
  },

  declaration: (declaration, labels) => ({
    labels: labels.areaDetail,
    details: fromEntries(
      declaration.areas.map((area: Area) => [
        area.id,
        {
          engagements: passagesOf(area, declaration).reduce(
            (paragraph, { id, text }) => paragraph.replace(text, `{${id}}`),
            area.commitment,
          ),
          action: area.action,
          learnMore: area.learnMore,
        },
      ]),
    ),
    contents: labels.declaration.contents,
    headings: declaration.headings,
    paragraphs: {
      introduction: [`${declaration.introduction} ${declaration.introductionEnd.shown}`],
      improvement: [declaration.improvement],
      implementation: [declaration.implementation, declaration.survey.shown],
      endorsement: [declaration.endorsement.text],
      endorsementEnd: [
        declaration.endorsement.organizations,
        declaration.endorsement.furtherInformation.shown,
      ],
    },
  }),

  photos: ({ areas }) =>
    fromEntries(areas.map(({ id, photo: { caption, credit } }: Area) => [id, { caption, credit }])),

  endorsement: ({ locale, organizations, statesNotice, endorsement }, labels) => {
    const { on, notLaterThan, ...list } = labels.endorserList;
    return {
      sources: labels.source,
      counter: counterText(labels.endorserCounter, locale),
      list,
      statesNotice,
      organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
      states: stateTexts({ on, notLaterThan }, locale),
      pledgeLabels: labels.pledge,
      pledge: endorsement.pledge,
    };
  },
};
