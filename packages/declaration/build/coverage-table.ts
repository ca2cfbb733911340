import type { Declaration } from '../src/model/declaration.js';
import { findLocale, passages, statedCommitmentCount, statements } from '../src/index.js';

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
  'number',
  'shown',
  'source',
  'statements',
]);

/** Every text of a record, and every place where one is lost. */
function* leavesOf(record: object, key: string, declaration: Declaration): Generator<Leaf> {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    const own = `${key}.${name}`;
    if (STRUCTURE.has(name)) continue;
    if (value === null) yield { lost: true };
    else if (typeof value === 'string') {
      yield { lost: false, status: declaration.texts[own]?.status ?? declaration.status };
    } else if (typeof value === 'object') yield* leavesOf(value, own, declaration);
  }
}

/** Counts the texts of records, each with its key. */
function count(records: Readonly<Record<string, object>>, declaration: Declaration): Count {
  const counted: Count = { source: 0, unofficial: 0, lost: 0 };
  for (const [key, record] of Object.entries(records)) {
    for (const leaf of leavesOf(record, key, declaration)) {
      counted[leaf.lost ? 'lost' : leaf.status] += 1;
    }
  }
  return counted;
}

const byId = (list: string, items: readonly { readonly id: string }[]) =>
  Object.fromEntries(items.map((item) => [`${list}.${item.id}`, item]));

function countKinds(declaration: Declaration): Readonly<Record<Kind, Count>> {
  const { name, declarationName, headings, introduction, introductionEnd, quotation } = declaration;
  const { improvement, implementation, survey, photoLabel, endorsement, parties } = declaration;
  const sections = {
    ...{ name, declarationName, headings, introduction, introductionEnd, quotation, improvement },
    ...{ implementation, survey, photoLabel, endorsement, parties },
  };
  const { areas, commitments, statements, organizations, notices } = declaration;
  return {
    areas: count(byId('areas', areas), declaration),
    passages: count(
      { ...byId('commitments', commitments), ...byId('statements', statements) },
      declaration,
    ),
    sections: count({ sections }, declaration),
    organizations: count(byId('organizations', organizations), declaration),
    notices: count({ notices }, declaration),
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
    const language = findLocale(declaration.locale).name;
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
      `Stated on it are ${passages.length - statements.length} commitments and ${statements.length} statements, which do not correspond ` +
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
