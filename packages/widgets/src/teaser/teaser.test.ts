import { latestTotal } from '@a4p/declaration';
import fr from '@a4p/declaration/fr';
import { expect, test } from 'vitest';
import { find, findAll, mount } from '../../test/helpers/mount.js';
import './define.js';

test('gives the newest number in a sentence with its date, and where it is from', async () => {
  const teaser = await mount('<a4p-teaser></a4p-teaser>');
  expect(find(teaser, '[part=text]').textContent).toBe(
    `En mars 2021, ${String(latestTotal().states)}\u00a0États Membres avaient souscrit à la Déclaration d’engagements communs.`,
  );
  expect(find(teaser, '.cited').textContent).toContain('message vidéo');
});

test('shows the number large, for the eye only', async () => {
  const teaser = await mount('<a4p-teaser></a4p-teaser>');
  const number = find(teaser, '.number');
  expect(number.textContent).toBe(String(latestTotal().states));
  expect(number.ariaHidden).toBe('true');
});

test.each([
  ['/a4p', ['/a4p']],
  ['https://example.org/a4p', ['/a4p']],
  ['javascript:alert(1)', []],
])('with href "%s" the title leads to %j', async (href, expected) => {
  const teaser = await mount(`<a4p-teaser href="${href}"></a4p-teaser>`);
  const links = findAll(teaser, 'h3 a') as HTMLAnchorElement[];
  expect(links.map(({ pathname }) => pathname)).toEqual(expected);
  expect(find(teaser, 'h3').textContent).toBe(fr.name);
});
