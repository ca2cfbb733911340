import fr from '@a4p/declaration/fr';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { harmonize } from '../../test/helpers/harmonize.js';
import { find, findAll, isShown, mount, textOf } from '../../test/helpers/mount.js';
import type { A4pCommitmentList } from './commitment-list.js';
import './define.js';

beforeEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

const mountList = (attributes = ''): Promise<A4pCommitmentList> =>
  mount<A4pCommitmentList>(`<a4p-commitment-list ${attributes}></a4p-commitment-list>`);

const shownIds = (list: A4pCommitmentList): string[] =>
  findAll(list, 'li')
    .filter(isShown)
    .map(({ id }) => id);

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

test('says how many are shown where the page presets a filter, and of parties what holds', async () => {
  const list = await mountList('filters party="member-states"');
  expect(find(list, '[role=status]').textContent).toBe('1 passage sur 25 affiché.');
  const [shown] = findAll(list, '.notice').filter(isShown);
  expect(shown?.textContent).toContain('répartition des 45 engagements');
  expect(findAll(await mountList('party="member-states"'), '.found')).toEqual([]);
});

test('keeps the notice on all while a reader filters, and prints that on what is shown', async () => {
  const list = await mountList('filters area="conduct"');
  const shown = findAll(list, '.notice').filter(isShown);
  expect(shown.map(({ textContent }) => textContent)).toEqual([fr.notices.commitments]);
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

describe('in a narrow place', () => {
  beforeEach(async () => {
    await page.viewport(320, 800);
  });

  test('areas are closed, and a reader opens one', async () => {
    const list = await mountList();
    expect(shownIds(list)).toEqual([]);
    await userEvent.click(page.getByText(fr.areas[7].title));
    expect(shownIds(list)).toEqual(['conduct-1', 'conduct-2']);
  });

  test('a search opens what it found, and closes it when it is undone', async () => {
    const list = await mountList('filters');
    await userEvent.fill(page.getByRole('searchbox'), 'femmes');
    await list.updateComplete;
    expect(shownIds(list)).toEqual([
      'women-peace-security-1',
      'women-peace-security-2',
      'protection-1',
    ]);
    await userEvent.click(page.getByRole('button', { name: 'Réinitialiser' }));
    await list.updateComplete;
    expect(shownIds(list)).toEqual([]);
  });

  test('an address opens its area', async () => {
    location.hash = '#conduct-2';
    const list = await mountList();
    await list.updateComplete;
    expect(shownIds(list)).toEqual(['conduct-1', 'conduct-2']);
    location.hash = '#politics-1';
    await expect.poll(() => shownIds(list)).toContain('politics-1');
    history.replaceState(null, '', ' ');
  });

  test('is at most half as high as it was with every passage open', async () => {
    const list = await mountList('filters');
    expect(list.getBoundingClientRect().height).toBeLessThan(7700 / 2);
  });
});

test.each([1280, 900, 700])(
  'the button to cite makes no line of its own at %i px',
  async (width) => {
    await page.viewport(width, 800);
    const list = await mountList();
    const heights = (): number[] =>
      findAll(list, '.text').map((text) => text.getBoundingClientRect().height);
    const before = heights();
    for (const button of findAll(list, '.cite')) button.hidden = true;
    expect(heights()).toEqual(before);
  },
);

test('shows all areas where it is wide, whose titles control nothing', async () => {
  const list = await mountList();
  expect(findAll(list, 'details[open]')).toEqual([]);
  expect(shownIds(list)).toHaveLength(25);
  for (const title of findAll(list, 'summary')) expect(isShown(title)).toBe(false);
  for (const title of findAll(list, 'summary h3')) expect(isShown(title)).toBe(true);
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

test('marks nothing while a reader types, nor for ever after a citation', async () => {
  const list = await mountList('filters');
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const input = find<HTMLInputElement>(list, 'input');
  input.value = 'femmes';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await list.updateComplete;
  expect(findAll(list, 'mark')).toEqual([]);
  find<HTMLButtonElement>(list, '#protection-1 button').click();
  await expect.poll(() => findAll(list, 'mark').length).toBeGreaterThan(0);
});

test('marks the words searched for', async () => {
  const list = await mountList('query="evaluation sécu\u00adrité"');
  expect(shownIds(list)).toEqual([]);
  list.query = 'EVALUATION';
  await list.updateComplete;
  const marks = findAll(list, 'li:not([hidden]) mark').map(({ textContent }) => textContent);
  expect(marks).toEqual(['évaluation']);
  expect(find(list, '#performance-accountability-4 .text').textContent).toContain(
    'lors de la planification, de l’évaluation',
  );
  list.query = '';
  await list.updateComplete;
  expect(findAll(list, 'mark')).toEqual([]);
});

test('takes traditional Chinese for simplified', async () => {
  const list = await mount<A4pCommitmentList>(
    '<a4p-commitment-list query="婦女"></a4p-commitment-list>',
    'zh',
  );
  expect(shownIds(list)).toContain('women-peace-security-1');
  expect(new Set(findAll(list, 'mark').map(({ textContent }) => textContent))).toEqual(
    new Set(['妇女']),
  );
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

test('has no controls unless asked for', async () => {
  const list = await mountList();
  expect(findAll(list, 'form')).toEqual([]);
  list.filters = true;
  await list.updateComplete;
  await expect.element(page.getByRole('search', { name: 'Filtrer les engagements' })).toBeVisible();
});

test('a reader filters, is told once, and resets', async () => {
  const list = await mountList('filters');
  const details: unknown[] = [];
  list.addEventListener('a4p-filter', (event) => details.push((event as CustomEvent).detail));
  const status = find(list, '[role=status]');
  expect(status.textContent).toBe('');
  const announced: string[] = [];
  new MutationObserver(() => announced.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });

  // In one go: a machine under load types with pauses long enough for an announcement.
  const input = find<HTMLInputElement>(list, 'input');
  for (const letter of 'femmes') {
    input.value += letter;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await expect.poll(() => announced).toEqual(['3 passages sur 25 affichés.']);
  expect(shownIds(list)).toEqual([
    'women-peace-security-1',
    'women-peace-security-2',
    'protection-1',
  ]);
  expect(details.at(-1)).toEqual({ area: '', party: '', query: 'femmes', count: 3 });
  expect(details).toHaveLength(6);

  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Domaine' }), 'protection');
  expect(details.at(-1)).toMatchObject({ area: 'protection', count: 1 });

  await userEvent.click(page.getByRole('button', { name: 'Réinitialiser' }));
  await list.updateComplete;
  expect(shownIds(list)).toHaveLength(25);
  expect(findAll(list, '.found button')).toEqual([]);
  expect(list.shadowRoot?.activeElement).toBe(input);
  expect(input.value).toBe('');
  expect(find<HTMLSelectElement>(list, 'select').value).toBe('');
});

test('says once that nothing matches, with the way back in place', async () => {
  const list = await mountList('filters');
  await userEvent.fill(page.getByRole('searchbox'), 'xyz');
  const none = 'Aucun passage ne correspond à la recherche.';
  const status = find(list, '[role=status]');
  await expect.poll(() => status.textContent).toBe(none);
  expect(getComputedStyle(status).clipPath).not.toBe('none');
  expect(find(list, '.none').textContent).toContain(none);
  expect(findAll(list, '.downloads')).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Réinitialiser' }));
  await list.updateComplete;
  expect(shownIds(list)).toHaveLength(25);
});

test('a list without filters has nothing to reset', async () => {
  const list = await mountList('query="xyz"');
  expect(find(list, '.none').textContent?.trim()).toMatch(/\.$/);
  expect(findAll(list, '.none button')).toEqual([]);
});

test('the event does not bubble, and a page that throws in it breaks nothing', async () => {
  const list = await mountList('filters');
  const bubbled = vi.fn();
  document.body.addEventListener('a4p-filter', bubbled);
  const failed = vi.fn((event: ErrorEvent) => event.preventDefault());
  addEventListener('error', failed);
  list.addEventListener('a4p-filter', () => {
    throw new Error('the page’s own');
  });
  await userEvent.type(page.getByRole('searchbox'), 'a');
  removeEventListener('error', failed);
  expect(failed).toHaveBeenCalledTimes(1);
  expect(bubbled).not.toHaveBeenCalled();
  expect(shownIds(list).length).toBeGreaterThan(0);
});

test('follows an attribute that the page sets after the reader has filtered', async () => {
  const list = await mountList('filters');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Domaine' }), 'protection');
  list.area = 'conduct';
  await list.updateComplete;
  expect(shownIds(list)).toEqual(['conduct-1', 'conduct-2']);
});

test('an unknown value falls back to all, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const list = await mountList('party="everyone"');
  expect(shownIds(list)).toHaveLength(25);
  expect(warn.mock.calls[0]?.[0]).toMatch(/party to be one of collective.*got "everyone"/);
});

test('marks and shows the passage that the page’s address names', async () => {
  location.hash = '#conduct-2';
  const list = await mountList();
  await list.updateComplete;
  expect(find(list, '.current').id).toBe('conduct-2');
  expect(find(list, '#conduct-2').getBoundingClientRect().top).toBeLessThan(innerHeight);
  location.hash = '#politics-1';
  await expect.poll(() => find(list, '.current').id).toBe('politics-1');
  history.replaceState(null, '', ' ');
});
