import {
  areas,
  countries,
  endorsementTotals,
  endorsers,
  sources,
  statedCommitmentCount,
  type Declaration,
  type Locale,
  type Passage,
  lists,
  statusOf,
  type Source,
} from '../src/index.js';
import { countryName } from '../src/country-names.js';
import type { ColumnDescription, Table } from './csv.js';

const string = (description: string): ColumnDescription => ({ type: 'string', description });
const integer = (description: string): ColumnDescription => ({ type: 'integer', description });
const boolean = (description: string): ColumnDescription => ({ type: 'boolean', description });

const common = {
  locale: string('The language, as a BCP 47 tag.'),
  status: string('source: verbatim from the source page; unofficial: this project’s own words.'),
  source: string('The id of the source, or of several, separated by spaces.'),
};

function areasTable(declaration: Declaration): Table {
  const { locale, status, areas: list } = declaration;
  return {
    description: 'The eight areas of improvement, in page order.',
    columns: {
      id: string('The id of the area.'),
      title: string('Its title.'),
      short: string('Its name in a few words.'),
      shortStatus: string('What that name is: source or unofficial.'),
      summary: string('A cut from the paragraph, in one sentence: ours, unofficial.'),
      paragraph: string('The paragraph of commitments.'),
      action: string('What the Secretariat does to keep its commitments.'),
      learnMore: string('The text of the page’s link to more; its target is lost.'),
      'photo.caption': string('The caption of the page’s picture; the picture is lost.'),
      'photo.credit': string('The credit of that picture.'),
      ...common,
    },
    rows: list.map(
      ({ id, title, short, summary, paragraph, action, learnMore, photo, source }) => ({
        id,
        title,
        short,
        shortStatus: statusOf(declaration, `areas.${id}.short`).status,
        summary,
        paragraph,
        action,
        learnMore,
        'photo.caption': photo.caption,
        'photo.credit': photo.credit,
        locale,
        status,
        source,
      }),
    ),
  };
}

function commitmentsTable(declaration: Declaration): Table {
  const { locale, status, parties } = declaration;
  const passages: readonly Passage[] = [...declaration.commitments, ...declaration.statements];
  return {
    description:
      `The passages of the page that promise an act (commitment) or take a position (statement). ` +
      `The page states ${statedCommitmentCount} commitments and does not list them; these passages do ` +
      `not correspond one to one to them, and their ids and division are this project’s own.`,
    columns: {
      id: string('The id of the passage, no United Nations number.'),
      kind: string('commitment or statement.'),
      area: string('The id of its area.'),
      areaTitle: string('The title of its area.'),
      by: string('The id of the party that holds it.'),
      byName: string('The name of that party.'),
      byBasis: string('stated: the sentence names the party; inferred: carried over from before.'),
      lead: string('The words that govern a passage which is a part of a sentence.'),
      text: string('The words of the passage.'),
      number: string('The number that the source gives: none, for a passage of the page.'),
      listComplete: boolean('Whether these are all the commitments: they are not.'),
      ...common,
    },
    rows: areas.flatMap(({ id: area }) =>
      passages
        .filter((passage) => passage.area === area)
        .map(({ id, kind, by, byBasis, lead, text, number, source }) => ({
          id,
          kind,
          area,
          areaTitle: declaration.areas.find((candidate) => candidate.id === area)?.title ?? null,
          by,
          byName: parties.find((party) => party.id === by)?.name ?? null,
          byBasis,
          lead,
          text,
          number,
          listComplete: lists.commitments.complete,
          locale,
          status,
          source,
        })),
    ),
  };
}

function organizationsTable({ locale, status, organizations }: Declaration): Table {
  return {
    description: 'The organizations that endorse the Declaration according to the page.',
    columns: {
      id: string('The id of the organization.'),
      name: string('Its name.'),
      acronym: string('Its acronym.'),
      ...common,
    },
    rows: organizations.map(({ id, name, acronym, source }) => ({
      id,
      name,
      acronym,
      locale,
      status,
      source,
    })),
  };
}

function statesTable(locale: Locale, notice: string): Table {
  return {
    description: `States that sources name as endorsing the Declaration. ${notice}`,
    columns: {
      iso2: string('ISO 3166-1 alpha-2.'),
      iso3: string('ISO 3166-1 alpha-3.'),
      name: string('The United Nations’ short name.'),
      on: string('The day of the endorsement (ISO 8601), where a source gives it.'),
      notLaterThan: string('Else the date by which it had endorsed (ISO 8601).'),
      listComplete: boolean('Whether the list is complete: it is not.'),
      locale: common.locale,
      sources: string('The ids of its sources.'),
    },
    rows: endorsers.states.named.map(({ iso2, on, notLaterThan, sources: ids }) => ({
      iso2,
      iso3: countries.find((country) => country.iso2 === iso2)?.iso3 ?? null,
      name: countryName(iso2, locale),
      on: on ?? null,
      notLaterThan: notLaterThan ?? null,
      listComplete: lists.states.complete,
      locale,
      sources: ids.join(' '),
    })),
  };
}

const totalsTable: Table = {
  description:
    'The dated totals of endorsements that a source gives. States and organizations are never added up.',
  columns: {
    date: string('ISO 8601, a day or a month.'),
    states: integer('How many States had endorsed the Declaration.'),
    organizations: integer('How many organizations had; empty where the source does not say.'),
    source: common.source,
  },
  rows: endorsementTotals,
};

const sourcesTable: Table = {
  description: 'The sources that the other tables name.',
  columns: {
    id: string('The id of the source.'),
    title: string('Its title as published; empty where it has not been seen.'),
    publisher: string('Who published it.'),
    lang: string('Its language, as a BCP 47 tag.'),
    href: string('Its address; empty where that is lost.'),
    date: string('Its date (ISO 8601); empty where it bears none.'),
    used: string('What was taken from it.'),
    copy: string('The copy that was read, where that is not the document as its publisher has it.'),
  },
  rows: sources.map(({ id, title, publisher, lang, href, date, used, copy }: Source) => ({
    id,
    title,
    publisher,
    lang,
    href,
    date,
    used,
    copy: copy ?? null,
  })),
};

/**
 * All tables, by the name of their file without its ending.
 *
 * @param declarations - the content, language by language
 * @example tables([fr]).has('commitments.fr'); // true
 */
export function tables(declarations: readonly Declaration[]): ReadonlyMap<string, Table> {
  return new Map<string, Table>([
    ...declarations.flatMap((declaration): [string, Table][] => [
      [`areas.${declaration.locale}`, areasTable(declaration)],
      [`commitments.${declaration.locale}`, commitmentsTable(declaration)],
      [`organizations.${declaration.locale}`, organizationsTable(declaration)],
      [`states.${declaration.locale}`, statesTable(declaration.locale, declaration.notices.states)],
    ]),
    ['endorsement-totals', totalsTable],
    ['sources', sourcesTable],
  ]);
}
