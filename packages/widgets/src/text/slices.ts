import {
  endorsementTotals,
  endorsers,
  findSource,
  type Area,
  type AreaId,
  type CountryCode,
  type Declaration,
  type OrganizationId,
  type PartyId,
  type Passage,
  type PassageId,
  type Source,
  type SourceId,
} from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import { pictograms } from '../base/pictograms.js';
import type { Labels } from '../labels/labels.js';

interface Common {
  readonly source: string;
}

/** What a card shows of an area. */
export interface AreaSummary {
  readonly id: AreaId;
  /** Its place on the page, from 1. */
  readonly number: number;
  readonly pictogram: string;
  readonly title: string;
  readonly opening: string;
  readonly commitments: number;
  readonly caption: string;
  readonly credit: string;
}

/** The words of the cards. */
export interface AreasText extends Common {
  readonly labels: Labels['areas'];
  readonly notice: string;
  readonly areas: readonly AreaSummary[];
}

/** A passage as the list shows it. */
export interface ListedPassage {
  readonly id: PassageId;
  readonly area: AreaId;
  readonly by: PartyId;
  readonly inferred: boolean;
  readonly statement: boolean;
  readonly lead: string | null;
  readonly text: string;
}

/** The words of the list. */
export interface CommitmentsText extends Common {
  readonly labels: Labels['commitmentList'];
  readonly chartLabels: Labels['commitmentChart'];
  readonly notice: string;
  /** The name of the initiative, for citations. */
  readonly name: string;
  readonly areas: readonly Pick<AreaSummary, 'id' | 'pictogram' | 'title'>[];
  readonly shortTitles: Readonly<Record<AreaId, string>>;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly passages: readonly ListedPassage[];
}

/** A stretch of a paragraph of engagements: a passage, or the words between two. */
export type EngagementPart =
  { readonly between: string } | Pick<ListedPassage, 'id' | 'by' | 'statement' | 'text'>;

/** All that is said of an area. */
export interface AreaDetail extends Omit<AreaSummary, 'opening' | 'commitments'> {
  readonly engagements: readonly EngagementPart[];
  readonly action: string;
  readonly learnMore: string;
}

/** The words of an area in full. */
export interface DetailsText extends Common {
  readonly labels: Labels['areaDetail'];
  readonly notice: string;
  readonly statement: string;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly areas: readonly AreaDetail[];
}

/** A document that gives a fact. */
export type CitedSource = Pick<Source, 'title' | 'publisher' | 'lang' | 'href'>;

/** A dated number with the document that gives it. */
export interface SourcedTotal {
  readonly date: string;
  readonly states: number;
  readonly organizations: number | null;
  readonly source: CitedSource;
}

/** The words and numbers of the counter. */
export interface EndorsementText extends Common {
  readonly labels: Labels['endorserCounter'];
  readonly totals: readonly SourcedTotal[];
}

/** A State that sources name, with its date: one of `on` and `notLaterThan`. */
export interface ListedState {
  readonly id: CountryCode;
  readonly name: string;
  readonly on?: string;
  readonly notLaterThan?: string;
  readonly sources: readonly CitedSource[];
}

/** The words of the list of endorsers. */
export interface EndorsersText extends Common {
  readonly labels: Labels['endorserList'];
  readonly statesNotice: string;
  readonly organizations: readonly {
    readonly id: OrganizationId;
    readonly name: string;
    readonly acronym: string;
  }[];
  /** Sorted as the language sorts. */
  readonly states: readonly ListedState[];
}

/** The words of the pledge. */
export interface PledgeText extends Common {
  readonly labels: Labels['pledge'];
  readonly pledge: string;
}

/** The words of the whole page. */
export interface DeclarationText extends DetailsText, Pick<PledgeText, 'pledge'> {
  readonly name: string;
  readonly contents: string;
  readonly pledgeLabels: Labels['pledge'];
  readonly headings: Declaration['headings'];
  readonly paragraphs: {
    readonly introduction: readonly string[];
    readonly improvement: readonly string[];
    readonly implementation: readonly string[];
    readonly endorsement: readonly string[];
    readonly endorsementEnd: readonly string[];
  };
}

/**
 * The words that are loaded together: as many as one kind of widget needs, and no more.
 * Everything in a slice is plain data.
 */
export interface Slices {
  readonly areas: AreasText;
  readonly commitments: CommitmentsText;
  readonly details: DetailsText;
  readonly declaration: DeclarationText;
  readonly endorsement: EndorsementText;
  readonly endorsers: EndorsersText;
  readonly pledge: PledgeText;
}

type SliceMakers = {
  readonly [Name in keyof Slices]: (declaration: Declaration, labels: Labels) => Slices[Name];
};

function fromEntries<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(entries) as Record<Id, Value>;
}

/** Takes the paragraph of engagements apart into its passages and what stands between them. */
function engagementParts(area: Area, passages: readonly Passage[]): readonly EngagementPart[] {
  const parts: EngagementPart[] = [];
  let rest = area.commitment;
  for (const { id, by, kind, text } of inPageOrder(area, passages)) {
    const at = rest.indexOf(text);
    if (at > 0) parts.push({ between: rest.slice(0, at) });
    parts.push({ id, by, statement: kind === 'statement', text });
    rest = rest.slice(at + text.length);
  }
  return rest ? [...parts, { between: rest }] : parts;
}

function inPageOrder(area: Area, passages: readonly Passage[]): readonly Passage[] {
  return passages
    .filter((passage) => passage.area === area.id)
    .toSorted((a, b) => area.commitment.indexOf(a.text) - area.commitment.indexOf(b.text));
}

function cited(id: SourceId): CitedSource {
  const { title, publisher, lang, href } = findSource(id);
  return { title, publisher, lang, href };
}

function partyNames({ parties }: Declaration): Readonly<Record<PartyId, string>> {
  return fromEntries(parties.map(({ id, name }) => [id, name]));
}

function details(declaration: Declaration, labels: Labels): DetailsText {
  const passages = [...declaration.commitments, ...declaration.statements];
  return {
    source: labels.source.words,
    labels: labels.areaDetail,
    notice: declaration.noticeShort,
    statement: labels.commitmentList.statement,
    parties: partyNames(declaration),
    areas: declaration.areas.map((area: Area, index) => ({
      id: area.id,
      number: index + 1,
      pictogram: pictograms[area.id],
      title: area.title,
      engagements: engagementParts(area, passages),
      action: area.action,
      learnMore: area.learnMore,
      caption: area.photo.caption,
      credit: area.photo.credit,
    })),
  };
}

/** Cuts the slices out of a declaration, at build time. */
export const sliceMakers: SliceMakers = {
  areas: ({ areas, noticeShort }, { areas: labels, source }) => ({
    source: source.words,
    labels,
    notice: noticeShort,
    areas: areas.map((area: Area, index) => ({
      id: area.id,
      number: index + 1,
      pictogram: pictograms[area.id],
      title: area.title,
      opening: area.opening,
      commitments: area.commitments.length,
      caption: area.photo.caption,
      credit: area.photo.credit,
    })),
  }),

  commitments: (declaration, { commitmentChart: chartLabels, commitmentList: labels, source }) => {
    const areas: readonly Area[] = declaration.areas;
    const passages = [...declaration.commitments, ...declaration.statements];
    return {
      source: source.words,
      labels,
      chartLabels,
      notice: declaration.notice,
      areas: areas.map(({ id, title }) => ({ id, title, pictogram: pictograms[id] })),
      name: declaration.name,
      shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
      parties: partyNames(declaration),
      passages: areas.flatMap((area) =>
        inPageOrder(area, passages).map(({ id, by, byBasis, kind, lead, text }) => ({
          id,
          area: area.id,
          by,
          inferred: byBasis === 'inferred',
          statement: kind === 'statement',
          lead,
          text,
        })),
      ),
    };
  },

  details,

  declaration: (declaration, labels) => ({
    ...details(declaration, labels),
    notice: declaration.notice,
    name: declaration.name,
    contents: labels.declaration.contents,
    headings: declaration.headings,
    pledge: declaration.endorsement.pledge,
    pledgeLabels: labels.pledge,
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

  endorsement: (_declaration, { endorserCounter: labels, source }) => ({
    source: source.numbers,
    labels,
    totals: endorsementTotals.map((total) => ({ ...total, source: cited(total.source) })),
  }),

  endorsers: ({ locale, organizations, statesNotice }, { endorserList: labels, source }) => ({
    source: source.names,
    labels,
    statesNotice,
    organizations: organizations.map(({ id, name, acronym }) => ({ id, name, acronym })),
    states: endorsers.states.named
      .map(({ iso2, sources, ...when }) => ({
        id: iso2,
        name: countryName(iso2, locale),
        ...when,
        sources: sources.map(cited),
      }))
      .toSorted((a, b) => new Intl.Collator(locale).compare(a.name, b.name)),
  }),

  pledge: ({ endorsement: { pledge } }, { pledge: labels, source }) => ({
    source: source.words,
    labels,
    pledge,
  }),
};
