import type * as v from 'valibot';
import {
  countries,
  endorsementTotals,
  endorsers,
  findArea,
  lists,
  recordKey,
  sources,
  statedCommitmentCount,
  statusOf,
  type Declaration,
  type EndorsementTotal,
  type EndorsingState,
  type Lists,
  type Source,
} from '../src/index.js';
import { countryName } from '../src/country-names.js';
import { areaSchema } from '../src/model/area.js';
import { organizationSchema } from '../src/model/declaration.js';
import { endorsingStateSchema, totalSchema } from '../src/model/endorsement.js';
import { officialCommitmentSchema, pageCommitmentSchema } from '../src/model/passage.js';
import { sourceSchema } from '../src/model/source.js';
import { statusSchema } from '../src/model/status.js';
import type { ColumnDescription, Table } from './csv.js';
import { jsonSchemaOf, type JsonSchema } from './json-schema.js';

type Columns = Readonly<Record<string, ColumnDescription>>;

const string = (description: string): ColumnDescription => ({ type: 'string', description });
const boolean = (description: string): ColumnDescription => ({ type: 'boolean', description });

/** The type of a property that may be `null`: an empty cell. */
function typeOf({ type, anyOf = [] }: JsonSchema): ColumnDescription['type'] {
  const own = type ?? anyOf.find((option) => option.type !== 'null')?.type;
  return own === 'integer' || own === 'number' ? 'integer' : 'string';
}

/** The columns of properties of the model: each is called and described as the property is. */
function columnsOf(schema: v.GenericSchema, names: readonly string[]): Columns {
  const root = jsonSchemaOf(schema);
  return Object.fromEntries(
    names.map((name) => {
      const property = name
        .split('.')
        .reduce<JsonSchema>((node, key) => node.properties?.[key] ?? {}, root);
      const { description } = property;
      if (!description) throw new Error(`expected a described property; got "${name}".`);
      return [name, { type: typeOf(property), description }];
    }),
  );
}

const locale: Columns = { locale: string('The language, as a BCP 47 tag.') };
const status: Columns = { status: string(jsonSchemaOf(statusSchema).description ?? '') };
const source: Columns = { source: string('The id of the source.') };

function areasTable(declaration: Declaration): Table {
  return {
    description: 'The eight areas of improvement, in page order.',
    columns: {
      ...columnsOf(areaSchema, ['id', 'title', 'short']),
      shortStatus: string('What that name is: source or unofficial.'),
      ...columnsOf(areaSchema, [
        'summary',
        'paragraph',
        'action',
        'learnMore',
        'photo.caption',
        'photo.credit',
      ]),
      ...locale,
      ...status,
      paragraphStatus: string('What the paragraph is: source or unofficial.'),
      paragraphSource: string('The id of the source of the paragraph.'),
      ...source,
    },
    rows: declaration.areas.map(
      ({ commitments: _, statements: _own, href: _lost, photo, ...area }) => {
        const paragraph = statusOf(declaration, `areas.${area.id}.paragraph`);
        return {
          ...area,
          shortStatus: statusOf(declaration, `areas.${area.id}.short`).status,
          'photo.caption': photo.caption,
          'photo.credit': photo.credit,
          locale: declaration.locale,
          status: declaration.status,
          paragraphStatus: paragraph.status,
          paragraphSource: paragraph.source,
        };
      },
    ),
  };
}

/** What the list of commitments is, in a sentence. */
function aboutCommitments({ commitments: { source: list, complete } }: Lists): string {
  if (list === 'page') {
    return (
      `The passages of the page that promise an act (commitment) or take a position (statement). ` +
      `The page states ${statedCommitmentCount} commitments and does not list them; these passages do ` +
      `not correspond one to one to them, and their ids and division are this project’s own.`
    );
  }
  return (
    `Commitments of the Declaration from its own list, with the numbers of the source ` +
    `(${complete ? 'all of them' : 'a part of them'}), and the passages of the page that take a position.`
  );
}

function commitmentsTable(declaration: Declaration, known: Lists): Table {
  const { commitments, statements } = declaration;
  const isPage = known.commitments.source === 'page';
  const schema = isPage ? pageCommitmentSchema : officialCommitmentSchema;
  const order = declaration.areas.map(({ id }) => id);
  const all = [...commitments, ...statements];
  // Passages stand in the order of the page; the Declaration's own list keeps its own.
  const records = isPage
    ? all.toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area))
    : all;
  return {
    description: aboutCommitments(known),
    columns: {
      ...columnsOf(schema, ['id']),
      kind: string('commitment: an act promised; statement: a position taken.'),
      ...columnsOf(schema, ['area']),
      areaTitle: string('The title of its area.'),
      ...columnsOf(schema, ['by']),
      byName: string('The name of that party.'),
      ...columnsOf(pageCommitmentSchema, ['byBasis', 'lead', 'text']),
      ...columnsOf(schema, ['number']),
      listComplete: boolean('Whether these are all the commitments of the Declaration.'),
      ...locale,
      ...status,
      ...source,
    },
    rows: records.map((record) => ({
      ...record,
      areaTitle: findArea(declaration, record.area).title,
      byName: declaration.parties.find(({ id }) => id === record.by)?.name ?? null,
      listComplete: known.commitments.complete,
      locale: declaration.locale,
      ...statusOf(declaration, `${recordKey(record)}.text`),
    })),
  };
}

function organizationsTable(declaration: Declaration): Table {
  return {
    description: 'The organizations that endorse the Declaration according to the page.',
    columns: {
      ...columnsOf(organizationSchema, ['id', 'name', 'acronym']),
      ...locale,
      ...status,
      ...source,
    },
    rows: declaration.organizations.map((organization) => ({
      ...organization,
      locale: declaration.locale,
      status: declaration.status,
    })),
  };
}

function statesTable(
  { locale: language, notices }: Declaration,
  named: readonly EndorsingState[],
  known: Lists,
): Table {
  return {
    description: `States that sources name as endorsing the Declaration. ${notices.states}`,
    columns: {
      ...columnsOf(endorsingStateSchema, ['iso2']),
      iso3: string('ISO 3166-1 alpha-3.'),
      name: string('The United Nations’ short name.'),
      ...columnsOf(endorsingStateSchema, ['on', 'notLaterThan']),
      listComplete: boolean('Whether the list is complete.'),
      ...locale,
      sources: string('The ids of its sources, separated by spaces.'),
    },
    rows: named.map(({ iso2, on, notLaterThan, sources: ids }) => ({
      iso2,
      iso3: countries.find((country) => country.iso2 === iso2)?.iso3 ?? null,
      name: countryName(iso2, language),
      on: on ?? null,
      notLaterThan: notLaterThan ?? null,
      listComplete: known.states.complete,
      locale: language,
      sources: ids.join(' '),
    })),
  };
}

function totalsTable(totals: readonly EndorsementTotal[]): Table {
  return {
    description:
      'The dated totals of endorsements that a source gives. States and organizations are never added up.',
    columns: columnsOf(totalSchema, ['date', 'states', 'organizations', 'source']),
    rows: totals.map((total) => ({ ...total })),
  };
}

function sourcesTable(all: readonly Source[]): Table {
  return {
    description: 'The sources that the other tables name.',
    columns: columnsOf(sourceSchema, [
      'id',
      'title',
      'publisher',
      'lang',
      'href',
      'date',
      'used',
      'copy',
    ]),
    rows: all.map(({ generalDebate: _, ...own }) => ({ ...own, copy: own.copy ?? null })),
  };
}

/** The records beside the declarations that the tables are made of. */
export interface TableRecords {
  readonly lists: Lists;
  readonly named: readonly EndorsingState[];
  readonly totals: readonly EndorsementTotal[];
  readonly sources: readonly Source[];
}

/** Those of this version. */
const OWN: TableRecords = {
  lists,
  named: endorsers.states.named,
  totals: endorsementTotals,
  sources,
};

/**
 * All tables, by the name of their file without its ending.
 *
 * @param declarations - the content, language by language
 * @param records - the records beside them; those of this version if not given
 * @example tables([fr]).has('commitments.fr'); // true
 */
export function tables(
  declarations: readonly Declaration[],
  records: TableRecords = OWN,
): ReadonlyMap<string, Table> {
  return new Map<string, Table>([
    ...declarations.flatMap((declaration): [string, Table][] => [
      [`areas.${declaration.locale}`, areasTable(declaration)],
      [`commitments.${declaration.locale}`, commitmentsTable(declaration, records.lists)],
      [`organizations.${declaration.locale}`, organizationsTable(declaration)],
      [`states.${declaration.locale}`, statesTable(declaration, records.named, records.lists)],
    ]),
    ['endorsement-totals', totalsTable(records.totals)],
    ['sources', sourcesTable(records.sources)],
  ]);
}
