import {
  endorsers,
  type Area,
  type AreaId,
  type CountryCode,
  type Declaration,
  type PartyId,
  type Passage,
  type PassageId,
} from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import { pictograms } from './pictograms.js';
import type { Labels } from '../labels/labels.js';

/** What a card shows of an area. */
export interface AreaSummary {
  readonly id: AreaId;
  readonly pictogram: string;
  readonly title: string;
  readonly opening: string;
  /** How many commitments the page words for it. */
  readonly commitments: number;
}

/** The areas at a glance, in the order of the page. */
export interface AreasText {
  /** The source line of the page's words. */
  readonly source: string;
  readonly labels: Labels['areas'];
  /** The notice on commitments, in its short form. */
  readonly notice: string;
  readonly areas: readonly AreaSummary[];
}

/** A passage as the page words it. */
export interface ListedPassage {
  readonly id: PassageId;
  readonly area: AreaId;
  readonly by: PartyId;
  /** There where the party follows from the sentence before. */
  readonly inferred?: true;
  /** There where it is a statement, not counted as a commitment. */
  readonly statement?: true;
  readonly lead?: string;
  readonly text: string;
}

/** The passages with commitments and statements, in the order of the page. */
export interface CommitmentsText {
  readonly labels: Labels['commitmentList'];
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

/** The words around the numbers and names of who endorses, and the promise. */
export interface EndorsementText {
  readonly sources: Labels['source'];
  readonly counter: Labels['endorserCounter'];
  readonly list: Labels['endorserList'];
  readonly statesNotice: string;
  readonly organizations: readonly {
    readonly name: string;
    readonly acronym: string;
  }[];
  /** The names of the States that sources name, sorted as the language sorts. */
  readonly states: Readonly<Partial<Record<CountryCode, string>>>;
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
  return {
    id,
    area,
    by,
    ...(byBasis === 'inferred' && { inferred: true }),
    ...(kind === 'statement' && { statement: true }),
    ...(lead !== null && { lead }),
    text,
  };
}

/** Cuts the slices out of a declaration, at build time. */
export const sliceMakers: SliceMakers = {
  areas: ({ areas, noticeShort }, { areas: labels, source }) => ({
    source: source.words,
    labels,
    notice: noticeShort,
    areas: areas.map(({ id, title, opening, commitments }: Area) => ({
      id,
      pictogram: pictograms[id],
      title,
      opening,
      commitments: commitments.length,
    })),
  }),

  commitments: (declaration, { commitmentChart: chartLabels, commitmentList: labels }) => {
    const areas: readonly Area[] = declaration.areas;
    return {
      labels,
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

  endorsement: ({ locale, organizations, statesNotice, endorsement }, labels) => ({
    sources: labels.source,
    counter: labels.endorserCounter,
    list: labels.endorserList,
    statesNotice,
    organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
    states: fromEntries(
      endorsers.states.named
        .map(({ iso2 }) => [iso2, countryName(iso2, locale)] as const)
        .toSorted(([, a], [, b]) => new Intl.Collator(locale).compare(a, b)),
    ),
    pledgeLabels: labels.pledge,
    pledge: endorsement.pledge,
  }),
};
