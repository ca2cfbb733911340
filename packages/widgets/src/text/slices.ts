import {
  endorsementTotals,
  findSource,
  type Area,
  type AreaId,
  type Declaration,
  type PartyId,
  type PassageId,
  type Source,
} from '@a4p/declaration';
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
  readonly notice: string;
  readonly areas: readonly Pick<AreaSummary, 'id' | 'pictogram' | 'title'>[];
  readonly shortTitles: Readonly<Record<AreaId, string>>;
  readonly parties: Readonly<Record<PartyId, string>>;
  readonly passages: readonly ListedPassage[];
}

/** A dated number with the document that gives it. */
export interface SourcedTotal {
  readonly date: string;
  readonly states: number;
  readonly organizations: number | null;
  readonly source: Pick<Source, 'title' | 'publisher' | 'lang' | 'href'>;
}

/** The words and numbers of the counter. */
export interface EndorsementText extends Common {
  readonly labels: Labels['endorserCounter'];
  readonly totals: readonly SourcedTotal[];
}

/**
 * The words that are loaded together: as many as one kind of widget needs, and no more.
 * Everything in a slice is plain data.
 */
export interface Slices {
  readonly areas: AreasText;
  readonly commitments: CommitmentsText;
  readonly endorsement: EndorsementText;
}

type SliceMakers = {
  readonly [Name in keyof Slices]: (declaration: Declaration, labels: Labels) => Slices[Name];
};

function fromEntries<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(entries) as Record<Id, Value>;
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

  commitments: (declaration, { commitmentList: labels, source }) => {
    const areas: readonly Area[] = declaration.areas;
    const passages = [...declaration.commitments, ...declaration.statements];
    return {
      source: source.words,
      labels,
      notice: declaration.notice,
      areas: areas.map(({ id, title }) => ({ id, title, pictogram: pictograms[id] })),
      shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
      parties: fromEntries(declaration.parties.map(({ id, name }) => [id, name])),
      passages: areas.flatMap((area) =>
        passages
          .filter((passage) => passage.area === area.id)
          .toSorted((a, b) => area.commitment.indexOf(a.text) - area.commitment.indexOf(b.text))
          .map(({ id, by, byBasis, kind, lead, text }) => ({
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

  endorsement: (_declaration, { endorserCounter: labels, source }) => ({
    source: source.numbers,
    labels,
    totals: endorsementTotals.map((total) => {
      const { title, publisher, lang, href } = findSource(total.source);
      return { ...total, source: { title, publisher, lang, href } };
    }),
  }),
};
