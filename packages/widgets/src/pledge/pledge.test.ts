import { locales } from '@a4p/declaration';
import fr from '@a4p/declaration/fr';
import { expect, test } from 'vitest';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, mount } from '../../test/helpers/mount.js';
import './define.js';

test('is a quotation of the promise, word for word', async () => {
  const pledge = await mount('<a4p-pledge></a4p-pledge>');
  expect(find(pledge, 'figure > blockquote').textContent).toContain(
    harmonize(fr.endorsement.pledge),
  );
  expect(find(pledge, 'figcaption').textContent).toContain('Déclaration d’engagements communs');
});

const marks: Readonly<Record<string, RegExp>> = {
  ar: /^«.*»$/,
  en: /^“.*”$/,
  es: /^«.*[^.]»\.$/,
  fr: /^«\u00a0.*\u00a0»$/,
  ru: /^«.*[^.]»\.$/,
  zh: /^“.*”$/,
};

test.each(locales.map(({ id }) => id))(
  'has the quotation marks of its language: %s',
  async (lang) => {
    const pledge = await mount('<a4p-pledge></a4p-pledge>', lang);
    expect(find(pledge, 'blockquote').textContent).toMatch(marks[lang] as RegExp);
  },
);
