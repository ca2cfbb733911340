import type { Declaration } from '../src/declaration.js';
import { commitments, locales, statedCommitmentCount, statements } from '../src/index.js';

/** How many texts of a kind are verbatim, this project's own, or lost. */
interface Count {
  source: number;
  unofficial: number;
  lost: number;
}

type Kind = 'areas' | 'passages' | 'sections' | 'organizations' | 'notices';

const KINDS: Readonly<Record<Kind, string>> = {
  areas: 'Areas',
  passages: 'Passages',
  sections: 'Sections',
  organizations: 'Organizations',
  notices: 'Notices',
};

type Leaf =
  { readonly lost: true } | { readonly lost: false; readonly status: 'source' | 'unofficial' };

/** Properties that hold no words: ids, references, and what is said of a text beside it. */
const STRUCTURE = new Set([
  'area',
  'by',
  'byBasis',
  'commitments',
  'id',
  'kind',
  'lead',
  'shown',
  'source',
  'statements',
]);

/** Every text of a record, and every place where one is lost. */
function* leavesOf(record: object, status: 'source' | 'unofficial'): Generator<Leaf> {
  const own = record as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(own)) {
    if (STRUCTURE.has(key) || key.endsWith('Status')) continue;
    if (value === null) yield { lost: true };
    else if (typeof value === 'string') {
      const differing = own[`${key}Status`] as 'source' | 'unofficial' | undefined;
      yield { lost: false, status: differing ?? status };
    } else if (typeof value === 'object') yield* leavesOf(value, status);
  }
}

function count(records: readonly object[], status: 'source' | 'unofficial'): Count {
  const counted: Count = { source: 0, unofficial: 0, lost: 0 };
  for (const record of records) {
    for (const leaf of leavesOf(record, status)) counted[leaf.lost ? 'lost' : leaf.status] += 1;
  }
  return counted;
}

function countKinds(declaration: Declaration): Readonly<Record<Kind, Count>> {
  const { status, name, declarationName, headings, introduction, introductionEnd, quotation } =
    declaration;
  const { improvement, implementation, survey, photoLabel, endorsement, parties } = declaration;
  const sections = {
    ...{ name, declarationName, headings, introduction, introductionEnd, quotation, improvement },
    ...{ implementation, survey, photoLabel, endorsement, parties },
  };
  return {
    areas: count(declaration.areas, status),
    passages: count([...declaration.commitments, ...declaration.statements], status),
    sections: count([sections], status),
    organizations: count(declaration.organizations, status),
    notices: count([declaration.notices], 'unofficial'),
  };
}

/**
 * What there is in each language, as a table in Markdown: texts that are verbatim, texts that are this
 * project's own or translated, and places where the capture of the page lost something.
 *
 * @param declarations - the content, language by language
 * @example coverageTable([fr]);
 */
export function coverageTable(declarations: readonly Declaration[]): string {
  const head = ['Language', ...Object.values(KINDS), 'All'];
  const rows = declarations.map((declaration) => {
    const counts = Object.values(countKinds(declaration));
    const all = counts.reduce((sum, { source, unofficial, lost }) => ({
      source: sum.source + source,
      unofficial: sum.unofficial + unofficial,
      lost: sum.lost + lost,
    }));
    const language = locales.find(({ id }) => id === declaration.locale)?.name ?? '';
    return [
      `${language} (${declaration.locale})`,
      ...[...counts, all].map(
        ({ source, unofficial, lost }) => `${source} / ${unofficial} / ${lost}`,
      ),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    'Texts that are source / unofficial / lost:',
    '',
    '<!-- prettier-ignore-start -->',
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '<!-- prettier-ignore-end -->',
    '',
    `The page states that the Declaration details ${statedCommitmentCount} commitments and does not list them. ` +
      `Stated on it are ${commitments.length} commitments and ${statements.length} statements, which do not correspond ` +
      `one to one to the ${statedCommitmentCount}.`,
  ].join('\n');
}

const BEGIN = '<!-- coverage: written by npm run coverage:content -->';
const END = '<!-- /coverage -->';

/**
 * Puts the table into a document, between its two marks.
 *
 * @throws Error if the document lacks the marks
 * @example withCoverage(readme, coverageTable([fr]));
 */
export function withCoverage(document: string, table: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`Expected the marks ${BEGIN} and ${END}.`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${document.slice(end)}`;
}
