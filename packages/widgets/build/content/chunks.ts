import type { Area, Declaration, Locale, Passage } from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import type {
  ChunkName,
  Chunks,
  Count,
  Counted,
  ListedPassage,
  ListedState,
} from '../../src/base/chunks.js';
import { areaOf } from '../../src/parts/area-of.js';
import type { Messages } from '../../messages/messages.js';
import { formatDate } from './date.js';
import { datedTotals, latestFullTotal, sourcedStates } from './endorsements.js';
import { formatNumber, formatPlural, pluralForm, type Plural } from './format.js';
import { pictograms } from './pictograms.js';

type ChunkMakers = {
  readonly [Name in ChunkName]: (declaration: Declaration, messages: Messages) => Chunks[Name];
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

function listedStates(
  { on, notLaterThan }: Pick<Messages['endorserList'], 'on' | 'notLaterThan'>,
  locale: Locale,
): ListedState[] {
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
 * Cuts the chunks out of a declaration, at build time. What does not depend on the reader, such as
 * the sentence that fits a number, is worked out here: a browser takes longest over its first plural.
 */
export const chunkMakers: ChunkMakers = {
  areas: ({ areas }, { source }) => ({
    source: source.words,
    areas: areas.map(({ id, title }: Area) => ({ id, pictogram: pictograms[id], title })),
  }),

  cards: ({ locale, areas, noticeShort }, { areas: messages }) => ({
    notice: noticeShort,
    cards: areas.map(({ opening, commitments }: Area) => ({
      opening: messages.excerpt.replace('{text}', opening),
      count: formatPlural(messages.commitments, commitments.length, locale),
    })),
  }),

  commitments: (declaration, { commitmentList }) => {
    const areas: readonly Area[] = declaration.areas;
    const { commitments, statements, ...messages } = commitmentList;
    return {
      messages,
      counts: {
        commitments: counted(commitments, declaration.commitments.length, declaration.locale),
        statements: counted(statements, declaration.statements.length, declaration.locale),
      },
      notice: declaration.notice,
      name: declaration.name,
      shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
      parties: fromEntries(declaration.parties.map(({ id, name }) => [id, name])),
      passages: areas.flatMap((area) => passagesOf(area, declaration).map(listed)),
    };
  },

  chart: (_, { commitmentChart }) => commitmentChart,

  declaration: (declaration, messages) => ({
    messages: messages.areaDetail,
    notice: declaration.noticeShort,
    details: fromEntries(
      declaration.areas.map((area: Area) => [
        area.id,
        {
          paragraph: passagesOf(area, declaration).reduce(
            (paragraph, { id, text }) => paragraph.replace(text, `{${id}}`),
            area.commitment,
          ),
          action: area.action,
          learnMore: area.learnMore,
        },
      ]),
    ),
    contents: messages.declaration.contents,
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

  counter: ({ locale }, { endorserCounter, source }) => {
    const latest = latestFullTotal();
    const { states, organizations, asOf, ...rest } = endorserCounter;
    return {
      ...rest,
      source: source.numbers,
      states: countOf(states, latest.states, locale),
      organizations: countOf(organizations, latest.organizations, locale),
      asOf: asOf.replace('{date}', formatDate(latest.date, locale)),
      dates: datedTotals().map(({ date }) => formatDate(date, locale)),
    };
  },

  endorsers: ({ locale, organizations, statesNotice }, { endorserList, source }) => {
    const { on, notLaterThan, ...messages } = endorserList;
    return {
      source: source.names,
      messages,
      statesNotice,
      organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
      states: listedStates({ on, notLaterThan }, locale),
    };
  },

  pledge: ({ endorsement }, { pledge, source }) => ({
    source: source.words,
    messages: pledge,
    text: endorsement.pledge,
  }),
};
