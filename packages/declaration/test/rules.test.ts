import { describe, expect, test } from 'vitest';
import {
  leadStandsBefore,
  organizationsAreNamed,
  sameKeys,
  samePlaceholders,
} from '../rules/language-rules.js';
import { entriesOf, type Rule } from '../rules/rule.js';
import * as rules from '../rules/text-rules.js';
import type { Text } from '../src/text.js';
import { text as fr } from '../content/fr.js';
import { locales, type Locale } from '../src/locales.js';

const languages: readonly (readonly [Locale, Text])[] = await Promise.all(
  locales.map(async ({ id }) => {
    const { text } = (await import(`../content/${id}.ts`)) as { readonly text: Text };
    return [id, text] as const;
  }),
);

/** Of the French, the notices, the summaries and what says so itself are ours. */
const isVerbatim = (locale: Locale, path: string): boolean =>
  locale === 'fr' &&
  !path.startsWith('notices.') &&
  !path.endsWith('.summary') &&
  !Object.hasOwn(fr.texts ?? {}, path);

describe.each(languages)('%s', (locale, language) => {
  test('every text keeps every rule', () => {
    const faults = [...entriesOf(language)].flatMap(({ path, text }) => {
      const bound = isVerbatim(locale, path) ? rules.verbatimRules : rules.textRules;
      return Object.entries(bound).flatMap(([name, rule]) => {
        // The status is no text, and placeholders may stand at the ends of templates.
        const message = path.endsWith('tatus') ? null : rule(text, locale);
        return message ? [`${path} (${name}): ${message}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('has the keys and placeholders of the French', () => {
    const { texts: _, ...model } = fr;
    const { texts: _own, ...words } = language;
    expect(sameKeys(model)(words, locale)).toEqual([]);
    expect(samePlaceholders(withoutTemplates(model))(words, locale)).toEqual([]);
  });

  test('every paragraph of commitments holds each of its passages once', () => {
    for (const [id, { paragraph, passages }] of Object.entries(language.areas)) {
      const keys = [...paragraph.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
      expect(keys.toSorted(), id).toEqual(Object.keys(passages).toSorted());
    }
  });

  test('excerpts are excerpts', () => {
    expect(leadStandsBefore(language, locale)).toEqual([]);
    expect(organizationsAreNamed(language, locale)).toEqual([]);
  });

  test('says what it is', () => {
    expect(language.status).toBe(locale === 'fr' ? 'source' : 'unofficial');
  });
});

/** The paragraphs of commitments have their own test: other languages may glue passages otherwise. */
function withoutTemplates(language: object): object {
  return JSON.parse(JSON.stringify(language), (key, value: unknown) =>
    key === 'commitment' ? undefined : value,
  ) as object;
}

describe('each rule finds what it is there for', () => {
  const faulty: readonly [string, Rule, Locale, string][] = [
    ['an empty text', rules.notEmpty, 'en', '\u00a0'],
    ['two spaces', rules.singleSpaces, 'en', 'two  spaces'],
    ['a space at the end', rules.singleSpaces, 'en', 'end '],
    ['a line break', rules.singleSpaces, 'en', 'a\nb'],
    ['mark-up', rules.noMarkup, 'en', 'a <b>word</b>'],
    ['an entity', rules.noMarkup, 'en', 'a&nbsp;b'],
    ['straight quotation marks', rules.quotationMarks, 'en', 'a "word"'],
    ['French quotation marks in English', rules.quotationMarks, 'en', 'a «word»'],
    ['English quotation marks in Arabic', rules.quotationMarks, 'ar', '“كلمة”'],
    ['a straight apostrophe', rules.apostrophes, 'fr', "l'État"],
    ['a space before a comma', rules.spaces, 'en', 'a , b'],
    ['no space before a French semicolon', rules.spaces, 'fr', 'a; b'],
    ['a plain space before a French colon', rules.spaces, 'fr', 'a : b'],
    ['plain spaces in French quotation marks', rules.spaces, 'fr', '« a »'],
    ['a plain space before a Russian dash', rules.spaces, 'ru', 'мир — это'],
    ['a space between Chinese characters', rules.spaces, 'zh', '和 平'],
    ['a Latin comma in Arabic', rules.punctuation, 'ar', 'سلام, أمن'],
    ['a half-width comma in Chinese', rules.punctuation, 'zh', '和平,安全'],
    ['Arabic-Indic digits', rules.arabicLetters, 'ar', '٤٥ التزاما'],
    ['a number that may break', rules.digitGroups, 'ru', '14 000'],
    ['tatweel', rules.arabicLetters, 'ar', 'ســلام'],
    ['a text left in another script', rules.script, 'ru', 'Peacekeeping'],
  ];

  test.each(faulty)('%s', (_, rule, locale, text) => {
    expect(rule(text, locale)).toEqual(expect.any(String));
  });

  test.each([
    ['fr', 'Selon la page\u00a0: «\u00a0Action\u00a0» l’État\u00a0;'],
    ['en', 'The UN’s “Action”: a, b.'],
    ['es', '«Acción»: a, b.'],
    ['ru', '«Действия»\u00a0— это мир, а не война.'],
    ['ar', '«العمل» من أجل السلام، والأمن؛ 45 التزاما.'],
    ['zh', '“行动”：和平，安全（45项）。'],
  ] as const)('a sound text in %s passes all of them', (locale, text) => {
    for (const [name, rule] of Object.entries(rules.textRules)) {
      expect(rule(text, locale), name).toBeNull();
    }
  });

  test('a key too few or too many', () => {
    const { name, ...fewer } = fr;
    expect(sameKeys(fr)(fewer as Text, 'fr')).toEqual(['name: it is missing.']);
    const more = { ...fr, nickname: name };
    expect(sameKeys(fr)(more, 'fr')).toEqual(['nickname: no such key.']);
  });

  test('a placeholder too few or misspelt', () => {
    expect(samePlaceholders(fr)({ ...fr, survey: 'Sondage {lien}.' }, 'fr')).toEqual([
      'survey: expected the placeholders "{link}"; got "{lien}".',
    ]);
  });

  test('a lead that does not stand before its passage', () => {
    const { 'performance-accountability': area, ...areas } = fr.areas;
    const passages = {
      ...area.passages,
      7: { ...area.passages[7], lead: 'Le Conseil s’engage à' },
    };
    const altered = {
      ...fr,
      areas: { ...areas, 'performance-accountability': { ...area, passages } },
    };
    expect(leadStandsBefore(altered, 'fr')).toHaveLength(1);
  });

  test('an organization that the sentence does not name', () => {
    const organizations = { ...fr.organizations, eu: { name: 'Union', acronym: 'UE' } };
    expect(organizationsAreNamed({ ...fr, organizations }, 'fr')).toHaveLength(1);
  });
});
