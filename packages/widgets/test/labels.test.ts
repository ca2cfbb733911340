/** The interface words keep the rules of the content. */
import { expect, test } from 'vitest';
import { entriesOf } from '../../declaration/rules/rule.js';
import { textRules } from '../../declaration/rules/text-rules.js';
import { declarations } from '../src/text/declarations.js';

const languages = declarations.map(
  ({ declaration: { locale }, labels }) => [locale, labels] as const,
);

test.each(languages)('%s keeps every rule', (locale, labels) => {
  const faults = [...entriesOf(labels)].flatMap(({ path, text }) =>
    Object.entries(textRules).flatMap(([name, rule]) => {
      const message = rule(text, locale);
      return message ? [`${path} (${name}): ${message}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test.each(languages)(
  '%s has a sentence with the number for each of its plural categories',
  (locale, labels) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const tables = [
      labels.areas.commitments,
      labels.commitmentList.commitments,
      labels.commitmentList.statements,
      labels.endorserCounter.states,
      labels.endorserCounter.organizations,
    ];
    for (const table of tables) {
      expect(Object.keys(table).toSorted()).toEqual(pluralCategories.toSorted());
      for (const sentence of Object.values(table)) expect(sentence).toContain('{n}');
    }
  },
);
