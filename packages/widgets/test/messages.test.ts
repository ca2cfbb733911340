/** The messages keep the rules of the content. */
import { expect, test } from 'vitest';
import { entriesOf } from '../../declaration/rules/rule.js';
import { textRules } from '../../declaration/rules/text-rules.js';
import { declarations } from '../build/content/declarations.js';

const languages = declarations.map(
  ({ declaration: { locale }, messages }) => [locale, messages] as const,
);

test.each(languages)('%s keeps every rule', (locale, messages) => {
  const faults = [...entriesOf(messages)].flatMap(({ path, text }) =>
    Object.entries(textRules).flatMap(([name, rule]) => {
      const message = rule(text, locale);
      return message ? [`${path} (${name}): ${message}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** Everything in the messages that has a sentence for each plural category. */
function pluralTables(messages: object): readonly Readonly<Record<string, string>>[] {
  return Object.values(messages).flatMap((value: object | string) => {
    if (typeof value === 'string') return [];
    return 'other' in value ? [value as Record<string, string>] : pluralTables(value);
  });
}

test.each(languages)('%s has a sentence for each of its plural categories', (locale, messages) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const tables = pluralTables(messages);
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(Object.keys(table).toSorted()).toEqual(pluralCategories.toSorted());
    // Those that stand for one number may say it in words.
    const { zero: _, one, two: _two, ...several } = table;
    const sentences = [...Object.values(several), ...(locale === 'ru' ? [one] : [])];
    for (const sentence of sentences) expect(sentence).toContain('{n}');
  }
});
