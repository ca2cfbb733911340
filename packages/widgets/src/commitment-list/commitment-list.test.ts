import fr from '@a4p/declaration/fr';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountList, shownIds } from '../../test/helpers/commitment-list.js';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, findAll, textOf } from '../../test/helpers/mount.js';
import './define.js';

beforeEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

test('shows every passage of the page, word for word', async () => {
  const list = await mountList();
  const shown = textOf(list);
  for (const { text } of [...fr.commitments, ...fr.statements]) {
    expect(shown).toContain(harmonize(text).replace(/\s+/g, ' '));
  }
  expect(shownIds(list)).toHaveLength(25);
});

test('says what the page states and what is shown', async () => {
  const list = await mountList();
  expect(find(list, '.notice').textContent).toBe(fr.notices.commitments);
});

test.each([
  ['area="conduct"', /Sont reproduits ici les 2 passages .* dans ce domaine, sur 21 /],
  ['area="politics"', /le seul passage .* dans ce domaine.* S’y ajoutent 2 prises de position\./],
  [
    'party="member-states"',
    /ici un seul des 25 passages .*, choisi selon\u00a0: Partie\u00a0: États Membres\./,
  ],
  ['query="femmes"', /ici 3 des 25 passages .* Mots recherchés\u00a0: femmes\./],
  ['group="party"', /ne renseigne pas sur la répartition des 45 engagements/],
  ['area="conduct" filters', /les 2 passages .* dans ce domaine/],
])('%s has a notice on what is shown', async (attributes, expected) => {
  const list = await mountList(attributes);
  const notices = findAll(list, '.notice').map(({ textContent }) => textContent);
  expect(notices.at(-1)).toMatch(expected);
  expect(notices.at(-1)).toContain(fr.notices.stated);
  expect(notices.at(-1)).toContain(fr.notices.division);
});

test('shows no ordinals: the division is not the UN’s', async () => {
  const list = await mountList();
  expect(findAll(list, 'ol')).toEqual([]);
  for (const item of findAll(list, 'li')) {
    expect(getComputedStyle(item).listStyleType).toBe('none');
    expect(item.innerText).not.toMatch(/^\s*\d/);
  }
});

test('says whose passages are once for those that follow each other', async () => {
  const list = await mountList();
  const labels = (id: string): string[] =>
    findAll(list, '.group')
      .filter((group) => group.querySelector(`#${id}`))
      .flatMap((group) => [...group.querySelectorAll<HTMLElement>('.by')])
      .map(({ innerText }) => innerText.trim());
  expect(labels('performance-accountability-1')).toEqual(['Collectif', 'Secrétaire général']);
  expect(labels('politics-1')).toEqual(['Collectif']);
  list.group = 'party';
  await list.updateComplete;
  expect(labels('conduct-2')).toEqual(['Conduite']);
  expect(findAll(list, '.by .mark')).toEqual([]);
  expect(findAll(list, 'h3 .mark')).toHaveLength(3);
  list.group = 'none';
  await list.updateComplete;
  expect(findAll(list, '.by').map(({ innerText }) => innerText.trim())).toContain(
    'Conduite · États Membres',
  );
});

test('marks statements in words, and by a sign a party that the passage does not name', async () => {
  const list = await mountList();
  expect(find(list, '#politics-a').innerText).toContain('Prise de position');
  expect(find(list, '#politics-1').innerText).not.toContain('Prise de position');
  expect(findAll(list, '#protection-2 sup')).toHaveLength(1);
  expect(findAll(list, '#protection-1 sup')).toEqual([]);
  expect(find(list, '.sign-note').textContent).toMatch(/^\* .*ce qui précède\.$/);
  list.party = 'member-states';
  await list.updateComplete;
  expect(findAll(list, '.sign-note')).toEqual([]);
});

test('says how many passages each group shows', async () => {
  const list = await mountList();
  const counts = (): string[] =>
    findAll(list, '.group:not([hidden]) .group-count').map(({ textContent }) => textContent);
  const passages = 'passages énonçant un engagement';
  expect(counts()).toEqual([
    '1 passage énonçant un engagement, 2 prises de position',
    `2 ${passages}`,
    `3 ${passages}`,
    '1 passage énonçant un engagement',
    `7 ${passages}`,
    `3 ${passages}, 1 prise de position`,
    `2 ${passages}, 1 prise de position`,
    `2 ${passages}`,
  ]);
  list.query = 'femmes';
  await list.updateComplete;
  expect(counts()).toEqual([`2 ${passages}`, '1 passage énonçant un engagement']);
});

test.each([
  ['area="conduct"', ['conduct-1', 'conduct-2']],
  ['party="member-states"', ['conduct-2']],
  ['party=" Member-States "', ['conduct-2']],
  ['query="evaluation rapports" party="secretary-general"', ['performance-accountability-4']],
  ['query="l\'etat de droit"', ['politics-b']],
])('%s narrows the list', async (attributes, ids) => {
  expect(shownIds(await mountList(attributes))).toEqual(ids);
});

test('groups by area, by party or not at all', async () => {
  const list = await mountList();
  expect(findAll(list, 'h3')).toHaveLength(8);
  list.group = 'party';
  await list.updateComplete;
  expect(findAll(list, 'h3').map(({ textContent }) => textContent)).toEqual(
    fr.parties.map(({ name }) => name),
  );
  list.group = 'none';
  await list.updateComplete;
  expect(findAll(list, 'h3')).toEqual([]);
  expect(shownIds(list)).toHaveLength(25);
});

test('an unknown value falls back to all, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const list = await mountList('party="everyone"');
  expect(shownIds(list)).toHaveLength(25);
  expect(warn.mock.calls[0]?.[0]).toMatch(/party to be one of collective.*got "everyone"/);
});
