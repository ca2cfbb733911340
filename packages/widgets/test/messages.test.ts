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

test.each(languages)(
  '%s has a sentence with the number for each of its plural categories',
  (locale, messages) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const tables = [
      messages.areas.commitments,
      messages.commitmentList.commitments,
      messages.commitmentList.statements,
      messages.endorserCounter.states,
      messages.endorserCounter.organizations,
    ];
    for (const table of tables) {
      expect(Object.keys(table).toSorted()).toEqual(pluralCategories.toSorted());
      for (const sentence of Object.values(table)) expect(sentence).toContain('{n}');
    }
  },
);
