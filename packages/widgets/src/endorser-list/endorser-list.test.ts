import { endorsers } from '@a4p/declaration';
import { countryName } from '@a4p/declaration/country-names';
import fr from '@a4p/declaration/fr';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, isShown, mount, textOf } from '../../test/helpers/mount.js';
import './define.js';

const names = (list: Awaited<ReturnType<typeof mount>>): string[] =>
  findAll(list, '.name').map(({ innerText }) => innerText);

test('lists the four organizations, and no State unless asked to', async () => {
  const list = await mount('<a4p-endorser-list></a4p-endorser-list>');
  expect(names(list)).toEqual(fr.organizations.map(({ name }) => name));
  for (const { iso2 } of endorsers.states.named) {
    expect(textOf(list)).not.toContain(countryName(iso2, 'fr'));
  }
});

test('has the partial-list notice before the States, each with a date and a source', async () => {
  const list = await mount('<a4p-endorser-list kind="states"></a4p-endorser-list>');
  const notice = find(list, '.notice');
  expect(notice.textContent).toBe(fr.notices.states);
  const items = findAll(list, 'li');
  expect(items).toHaveLength(endorsers.states.named.length);
  for (const item of items) {
    expect(notice.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(item.innerText).toMatch(/a souscrit .*201[89]/);
    const sources = [...item.querySelectorAll('cite')];
    expect(sources.map(({ textContent }) => textContent).filter(Boolean)).not.toEqual([]);
    for (const link of item.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
  }
});

test('sorts States as the language does', async () => {
  const list = await mount('<a4p-endorser-list kind="states"></a4p-endorser-list>', 'es');
  expect(names(list)).toEqual(names(list).toSorted(new Intl.Collator('es').compare));
});

test('never says how many States it lists, nor adds them up', async () => {
  const list = await mount('<a4p-endorser-list kind="all" filters></a4p-endorser-list>');
  const count = endorsers.states.named.length;
  await userEvent.type(page.getByRole('searchbox'), 'a');
  const status = find(list, '[role=status]');
  await expect.poll(() => status.textContent).toBe('Liste filtrée');
  expect(textOf(list)).not.toMatch(new RegExp(`\\b(${count}|${count + 4})\\b États`));
  expect(status.textContent).not.toMatch(/\d/);
});

test('filters by name without accents, tells the page, and resets', async () => {
  const list = await mount('<a4p-endorser-list kind="all" filters></a4p-endorser-list>');
  const details: unknown[] = [];
  list.addEventListener('a4p-filter', (event) => details.push((event as CustomEvent).detail));
  await userEvent.fill(page.getByRole('searchbox', { name: 'Rechercher' }), 'ethiopie');
  await list.updateComplete;
  expect(names(list)).toEqual(['Éthiopie']);
  expect(details).toEqual([{ area: '', party: '', query: 'ethiopie', count: 1 }]);
  await userEvent.fill(page.getByRole('searchbox'), 'xyz');
  await list.updateComplete;
  expect(isShown(find(list, '.none'))).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Réinitialiser' }));
  await list.updateComplete;
  expect(names(list)).toHaveLength(4 + endorsers.states.named.length);
});

test('an unknown kind lists the organizations, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const list = await mount('<a4p-endorser-list kind="everyone"></a4p-endorser-list>');
  expect(names(list)).toHaveLength(4);
  expect(warn.mock.calls[0]?.[0]).toMatch(/kind to be one of organizations, states, all/);
});
