import { areas } from './areas.js';
import { organizations } from './endorsements.js';
import { NO_WORDS, type ImportedWords } from './imported-words.js';
import { joinNotices } from './join-notices.js';
import { withTexts } from './join-texts.js';
import { findLocale, type Locale } from './locales.js';
import type { Area, Areas } from './model/area.js';
import type { BrokenSentence, Declaration } from './model/declaration.js';
import type { Commitment, Passage, Statement } from './model/passage.js';
import { parties } from './parties.js';
import { pageCommitments, statements, type PassageId } from './passages.js';
import { listRecords, type ListRecords } from './records.js';
import type { PassageText, Text } from './text.js';

type AnyArea = Omit<Text['areas']['politics'], 'passages'> & {
  readonly passages: Readonly<Record<string, PassageText>>;
};

function passageText(text: Text, { id, area }: { id: PassageId; area: Area['id'] }): PassageText {
  const { passages }: AnyArea = text.areas[area];
  return passages[id.slice(area.length + 1)] as PassageText;
}

/** Passages of the page with their words. */
function joinPassages(
  text: Text,
  records: readonly ((typeof pageCommitments)[number] | (typeof statements)[number])[],
): readonly Passage[] {
  return records.map((record) => ({
    lead: null,
    ...record,
    ...passageText(text, record),
  }));
}

function joinOfficial(
  { commitments }: NonNullable<ListRecords['official']>,
  { commitments: words }: ImportedWords,
): readonly Commitment[] {
  return commitments.map((record) => ({
    ...record,
    lead: null,
    text: words[record.id]?.text ?? '',
  }));
}

function brokenSentence(template: string): BrokenSentence {
  return {
    text: template.replace('{link}', ''),
    shown: template.replace('{link}', '[…]'),
    href: null,
  };
}

function joinArea(
  text: Text,
  record: (typeof areas)[number],
  commitments: readonly Commitment[],
): Area {
  const { passages: words, ...area }: AnyArea = text.areas[record.id];
  const idsIn = <Id>(list: readonly { id: Id; area: Area['id'] }[]): Id[] =>
    list.filter(({ area }) => area === record.id).map(({ id }) => id);
  return {
    ...record,
    ...area,
    paragraph: area.paragraph.replace(/\{(\w+)\}/g, (_, key: string) => words[key]?.text ?? ''),
    commitments: idsIn(commitments),
    statements: idsIn(statements),
    href: null,
    photo: { ...area.photo, src: null },
  };
}

/**
 * Joins the structure with the words of one language.
 *
 * @param locale - the language of the words
 * @param text - the words
 * @param words - those that were imported
 * @param records - the records of lists; those of this version if not given
 * @example export default joinDeclaration('fr', text, words);
 */
export function joinDeclaration(
  locale: Locale,
  text: Text,
  words: ImportedWords = NO_WORDS,
  records: ListRecords = listRecords,
): Declaration {
  const commitments = records.official
    ? joinOfficial(records.official, words)
    : (joinPassages(text, pageCommitments) as readonly Commitment[]);
  const joined: Declaration = {
    locale,
    direction: findLocale(locale).direction,
    status: text.status,
    source: 'page',
    texts: {},
    name: text.name,
    declarationName: text.declarationName,
    headings: text.headings,
    introduction: text.introduction,
    introductionEnd: brokenSentence(text.introductionEnd),
    quotation: { text: null, signature: text.signature },
    improvement: text.improvement,
    implementation: text.implementation,
    survey: brokenSentence(text.survey),
    photoLabel: text.photoLabel,
    areas: areas.map((record) => joinArea(text, record, commitments)) as readonly Area[] as Areas,
    commitments,
    statements: joinPassages(text, statements) as readonly Statement[],
    parties: parties.map(({ id }) => ({ id, name: text.parties[id] })),
    endorsement: {
      ...text.endorsement,
      furtherInformation: brokenSentence(text.endorsement.furtherInformation),
    },
    organizations: organizations.map((record) => ({ ...record, ...text.organizations[record.id] })),
    notices: joinNotices(locale, text, records),
    restorations: [{ in: 'introduction', text: text.name, reason: 'lost-link' }],
  };
  return withTexts(joined, text, words);
}
