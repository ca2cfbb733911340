import { areas } from './areas.js';
import type {
  Area,
  Areas,
  BrokenSentence,
  Commitment,
  Declaration,
  Statement,
} from './declaration.js';
import { organizations } from './endorsements.js';
import { joinSentences, locales, type Direction, type Locale } from './locales.js';
import { parties } from './parties.js';
import { commitments, passages, statements, type PassageId } from './passages.js';
import type { TextStatus } from './status.js';
import type { PassageText, Text } from './text.js';

type AnyArea = Omit<Text['areas']['politics'], 'passages'> & {
  readonly passages: Readonly<Record<string, PassageText>>;
};

function passageText(text: Text, { id, area }: { id: PassageId; area: Area['id'] }): PassageText {
  const { passages }: AnyArea = text.areas[area];
  return passages[id.slice(area.length + 1)] as PassageText;
}

function brokenSentence(template: string): BrokenSentence {
  return {
    text: template.replace('{link}', ''),
    shown: template.replace('{link}', '[…]'),
    href: null,
  };
}

function joinArea(text: Text, record: (typeof areas)[number]): Area {
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

const OURS: TextStatus = { status: 'unofficial', source: null };

/** The texts that are something else than the language: ours in a language that is the page's, and others. */
function joinTexts({ status, texts = {}, notices }: Text): Declaration['texts'] {
  const ours = [
    ...areas.map(({ id }) => `areas.${id}.summary`),
    ...[...Object.keys(notices), 'commitments'].map((name) => `notices.${name}`),
  ];
  return Object.fromEntries([
    ...(status === 'source' ? ours : []).map((key) => [key, OURS] as const),
    ...Object.entries(texts).map(
      ([key, differing]) => [key, { ...OURS, status: differing }] as const,
    ),
  ]);
}

function joinNotices(locale: Locale, { notices }: Text): Declaration['notices'] {
  const shown = notices.shown
    .replace('{n}', String(commitments.length))
    .replace('{m}', String(statements.length));
  const { stated, division } = notices;
  return { ...notices, shown, commitments: joinSentences(locale, stated, shown, division) };
}

/**
 * Joins the structure with the words of one language.
 *
 * @param locale - the language of the words
 * @param text - the words
 * @example export default joinDeclaration('fr', text);
 */
export function joinDeclaration(locale: Locale, text: Text): Declaration {
  const joined = passages.map((record) => ({
    lead: null,
    number: null,
    ...record,
    ...passageText(text, record),
  }));
  return {
    locale,
    direction: locales.find(({ id }) => id === locale)?.direction as Direction,
    status: text.status,
    source: 'page',
    texts: joinTexts(text),
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
    areas: areas.map((record) => joinArea(text, record)) as readonly Area[] as Areas,
    commitments: joined.filter(({ kind }) => kind === 'commitment') as Commitment[],
    statements: joined.filter(({ kind }) => kind === 'statement') as Statement[],
    parties: parties.map(({ id }) => ({ id, name: text.parties[id] })),
    endorsement: {
      ...text.endorsement,
      furtherInformation: brokenSentence(text.endorsement.furtherInformation),
    },
    organizations: organizations.map((record) => ({ ...record, ...text.organizations[record.id] })),
    notices: joinNotices(locale, text),
    restorations: [{ in: 'introduction', text: text.name, reason: 'lost-link' }],
  };
}
