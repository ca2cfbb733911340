import {
  continuation,
  findSource,
  joinSentences,
  unPages,
  type Area,
  type Declaration,
  type Locale,
  type Passage,
} from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import { pairsFor } from '@a4p/declaration/search';
import type { ChunkName, Chunks, Count, Counted, ListedPassage } from '../../src/base/chunks.js';
import { areaOf } from '../../src/parts/area-of.js';
import type { Messages } from '../../messages/messages.js';
import { formatDate } from './date.js';
import { cited, namedStates, unTotals, whenEndorsed } from './endorsements.js';
import { formatNumber, formatPlural, pluralForm, type Plural } from './format.js';
import { pictograms } from './pictograms.js';
import { harmonize } from './typography.js';

type ChunkMakers = {
  readonly [Name in ChunkName]: (declaration: Declaration, messages: Messages) => Chunks[Name];
};

function fromEntries<Id extends string, Value>(
  entries: readonly (readonly [Id, Value])[],
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(entries) as Record<Id, Value>;
}

function mapValues<Values extends Readonly<Record<string, string>>>(
  values: Values,
  change: (value: string) => string,
): Values {
  const changed = Object.entries(values).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(changed) as Values;
}

function passagesOf(area: Area, { commitments, statements }: Declaration): readonly Passage[] {
  return [...commitments, ...statements]
    .filter((passage) => passage.area === area.id)
    .toSorted((a, b) => area.paragraph.indexOf(a.text) - area.paragraph.indexOf(b.text));
}

function listed({ id, area, by, byBasis, kind, lead, text }: Passage): ListedPassage {
  if (areaOf({ id }) !== area) {
    throw new Error(`expected the id of a passage to begin with its area, "${area}"; got "${id}".`);
  }
  const shown = harmonize(text);
  return {
    id,
    by,
    ...(byBasis === 'inferred' && { inferred: true }),
    ...(kind === 'statement' && { statement: true }),
    ...(lead !== null && { lead }),
    text,
    ...(shown !== text && { shown }),
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

const withName = (text: string, { name }: Declaration): string => text.replace('{name}', name);

/** The provenance of the page's words, where the text is long, or short. */
function provenanceOf(declaration: Declaration, { mark, source, age }: Messages) {
  return {
    long: {
      mark: mark.text,
      source: withName(source.text, declaration),
      age: age.long,
      after: {
        words: age.message,
        lang: declaration.locale,
        href: findSource(continuation.source).href,
      },
    },
    short: { mark: mark.text, source: source.textShort, age: age.short },
  };
}

function areaNotice(
  { commitments: held, statements: added }: Area,
  { locale, commitments }: Declaration,
  { notices }: Messages,
): string {
  const area = formatPlural(notices.area, held.length, locale).replace(
    '{total}',
    String(commitments.length),
  );
  return added.length === 0
    ? area
    : joinSentences(locale, area, formatPlural(notices.areaStatements, added.length, locale));
}

/** What a citation says after the closing mark of a passage. */
function citedKinds({ locale }: Declaration, { mark, commitmentList }: Messages) {
  const after = (...kinds: readonly string[]): string => {
    const said = kinds.filter(Boolean);
    return said.length > 0 ? joinSentences(locale, '', ...said) : '';
  };
  return {
    commitment: after(mark.cited ?? ''),
    statement: after(mark.cited ?? '', commitmentList.citedStatement),
  };
}

/** The line that leads to the United Nations' own page in the language. */
function unPageOf(
  declaration: Declaration,
  { declaration: { unPage, unPageName } }: Messages,
): Chunks['declaration']['unPage'] {
  const { locale } = declaration;
  const page = unPages.find((candidate) => candidate.locale === locale);
  if (!page) throw new Error(`expected a page of the United Nations in "${locale}"; got none.`);
  const [before = '', after = ''] = unPage.split('{link}');
  return [
    before,
    { words: withName(unPageName, declaration), lang: locale, href: page.href },
    after,
  ];
}

/** What a search in Chinese takes for the same as the characters of some content. */
function traditionalOf(locale: Locale, content: object): { readonly traditional?: string } {
  return locale === 'zh' ? { traditional: pairsFor(JSON.stringify(content)) } : {};
}

/** What was put back into the text stands in brackets. */
function withBrackets(text: string, { restorations }: Declaration): string {
  return restorations.reduce(
    (rest, { text: restored }) => rest.replace(restored, `[${restored}]`),
    text,
  );
}

/**
 * Cuts the chunks out of a declaration, at build time. What does not depend on the reader, such as
 * the sentence that fits a number, is worked out here: a browser takes longest over its first plural.
 */
export const chunkMakers: ChunkMakers = {
  areas: ({ areas }) => ({
    areas: areas.map(({ id, title }: Area) => ({ id, pictogram: pictograms[id], title })),
  }),

  cards: (declaration, messages) => ({
    provenance: { source: messages.source.textShort, age: messages.age.short },
    summaryMark: messages.mark.summary,
    about: messages.about,
    notice: declaration.notices.commitmentsShort,
    cards: declaration.areas.map(({ summary, commitments }: Area) => ({
      summary,
      count: formatPlural(messages.areas.commitments, commitments.length, declaration.locale),
    })),
  }),

  commitments: (declaration, messages) => {
    const { locale, status, notices, commitments, statements, name } = declaration;
    const areas: readonly Area[] = declaration.areas;
    const { shown, citedStatement: _, ...listMessages } = messages.commitmentList;
    const all = commitments.length + statements.length;
    return {
      locale,
      status,
      provenance: provenanceOf(declaration, messages).long,
      about: messages.about,
      messages: {
        ...listMessages,
        citation: withName(listMessages.citation, declaration),
        separator: joinSentences(locale, messages.separator, ''),
      },
      shown: counted(
        mapValues(shown, (sentence) => sentence.replace('{all}', String(all))),
        all,
        locale,
      ),
      notices: {
        all: notices.commitments,
        stated: notices.stated,
        division: notices.division,
        areas: fromEntries(areas.map((area) => [area.id, areaNotice(area, declaration, messages)])),
        selected: messages.notices.selected
          .replace('{all}', String(all))
          .replace('{total}', String(commitments.length))
          .replace('{statements}', String(statements.length)),
        byParty: messages.notices.byParty,
        space: joinSentences(locale, '', ''),
      },
      citedKind: citedKinds(declaration, messages),
      name,
      ...traditionalOf(locale, [...commitments, ...statements]),
      shortTitles: fromEntries(areas.map(({ id, short }) => [id, short])),
      parties: fromEntries(declaration.parties.map(({ id, name: party }) => [id, party])),
      passages: areas.flatMap((area) => passagesOf(area, declaration).map(listed)),
    };
  },

  chart: (_, { commitmentChart, source, age }) => ({
    provenance: { source: source.count, age: age.short },
    messages: commitmentChart,
  }),

  declaration: (declaration, messages) => ({
    messages: messages.areaDetail,
    details: fromEntries(
      declaration.areas.map((area: Area) => [
        area.id,
        {
          paragraph: passagesOf(area, declaration).reduce(
            (paragraph, { id, text }) => paragraph.replace(text, `{${id}}`),
            area.paragraph,
          ),
          action: area.action,
          learnMore: area.learnMore,
        },
      ]),
    ),
    contents: messages.declaration.contents,
    editorial: messages.declaration.editorial,
    unPage: unPageOf(declaration, messages),
    headings: mapValues(declaration.headings, harmonize),
    paragraphs: {
      introduction: [
        joinSentences(
          declaration.locale,
          withBrackets(declaration.introduction, declaration),
          declaration.introductionEnd.shown,
        ),
      ],
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

  counter: ({ locale }, messages) => {
    const { source, noLater, history, ...forms } = messages.endorserCounter;
    const totals = unTotals();
    const latest = totals.at(-1);
    if (!latest) throw new Error('expected a total that gives both numbers; got none.');
    const date = formatDate(latest.date, locale);
    const dated = (plural: Plural): Plural =>
      mapValues(plural, (sentence) => sentence.replace('{date}', date));
    return {
      provenance: { source: messages.source.figures },
      states: countOf(dated(forms.states), latest.states, locale),
      organizations: countOf(dated(forms.organizations), latest.organizations, locale),
      organizationsToo: formatPlural(forms.organizationsToo, latest.organizations, locale),
      source,
      cited: cited(latest.source, locale, messages),
      noLater,
      history,
      earlier: totals.slice(0, -1).map((total) => {
        const states = formatPlural(forms.statesAlone, total.states, locale);
        const organizations = formatPlural(forms.organizationsAlone, total.organizations, locale);
        const day = formatDate(total.date, locale);
        const one = (what: string): string =>
          messages.commitmentList.criterion.replace('{name}', day).replace('{value}', what);
        const all = forms.earlier
          .replace('{date}', day)
          .replace('{states}', states)
          .replace('{organizations}', organizations);
        return {
          words: { states: one(states), organizations: one(organizations), all },
          cited: cited(total.source, locale, messages),
        };
      }),
    };
  },

  endorsers: ({ locale, organizations, notices }, messages) => {
    const { endorserList } = messages;
    const { organizations: heading, states, search, words, reset, none } = endorserList;
    const { filtered, names, source, sources } = endorserList;
    const separator = joinSentences(locale, messages.separator, '');
    return {
      provenance: { source: messages.source.names },
      about: messages.about,
      messages: {
        organizations: heading,
        states,
        search,
        words,
        reset,
        none,
        filtered,
        separator,
        names,
      },
      statesNotice: notices.states,
      ...traditionalOf(locale, [
        organizations,
        namedStates(locale).map(({ iso2 }) => countryName(iso2, locale)),
      ]),
      organizations: organizations.map(({ name, acronym }) => ({ name, acronym })),
      states: namedStates(locale).map((state) => ({
        id: state.iso2,
        name: countryName(state.iso2, locale),
        when: whenEndorsed(state, locale, endorserList),
        source: state.sources.length > 1 ? sources : source,
        cited: state.sources.map((id) => cited(id, locale, messages)),
      })),
    };
  },

  pledge: (declaration, messages) => {
    const text = harmonize(declaration.endorsement.pledge);
    return {
      provenance: provenanceOf(declaration, messages).short,
      quotation: messages.pledge.quotation
        .replace('{text}', text)
        .replace('{bare}', text.replace(/\.$/, '')),
      caption: messages.pledge.caption,
    };
  },
};
