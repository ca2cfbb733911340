import fr from '@a4p/declaration/fr';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountList, shownIds } from '../../test/helpers/commitment-list.js';
import { find, findAll, isShown, mount } from '../../test/helpers/mount.js';
import type { A4pCommitmentList } from './commitment-list.js';
import './define.js';

beforeEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
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

test('waits until what is composed is written, and filters by it', async () => {
  const list = await mountList('filters');
  const counts: number[] = [];
  list.addEventListener('a4p-filter', (event) => counts.push(event.detail.count));
  const input = find<HTMLInputElement>(list, 'input');
  const type = (value: string, isComposing: boolean): void => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
  };
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const value of ['f', 'fe', 'fem']) type(value, true);
  await list.updateComplete;
  expect(counts).toEqual([]);
  expect(input.value).toBe('fem');
  type('femmes', true);
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'femmes' }));
  await list.updateComplete;
  expect(counts).toHaveLength(1);
  expect(shownIds(list)).toContain('women-peace-security-1');
});

test('a page with shortcuts does not take for one what a reader types, but hears the others', async () => {
  const list = await mountList('filters');
  const heard: string[] = [];
  const listen = ({ key, ctrlKey }: KeyboardEvent): void => {
    heard.push(ctrlKey ? `Control+${key}` : key);
  };
  document.addEventListener('keydown', listen);
  find(list, 'input').focus();
  await userEvent.keyboard('s/{Escape}{Control>}k{/Control}');
  document.removeEventListener('keydown', listen);
  expect(find<HTMLInputElement>(list, 'input').value).toBe('');
  expect(heard).toEqual(['Escape', 'Control+Control', 'Control+k']);
});
