import { findSource, latestTotal } from '@a4p/declaration';
import { expect, test, vi } from 'vitest';
import { find, findAll, mount, textOf } from '../../test/helpers/mount.js';
import './define.js';

const { states, organizations, source } = latestTotal();

test('shows the number once, with its date and source', async () => {
  const counter = await mount('<a4p-endorser-counter></a4p-endorser-counter>');
  const text = textOf(counter);
  expect(text.split(String(states))).toHaveLength(2);
  expect(find(counter, '.number').textContent).toBe(String(states));
  expect(text).toContain('mars 2021');
  expect(find<HTMLAnchorElement>(counter, 'a').href).toBe(findSource(source).href);
});

test('has organizations beside the States, never added up', async () => {
  const text = textOf(await mount('<a4p-endorser-counter></a4p-endorser-counter>'));
  expect(organizations).toBe(4);
  expect(text).toContain('Quatre organisations y avaient également souscrit.');
  expect(text).not.toContain(String(states + (organizations ?? 0)));
});

test('shows one kind where asked to', async () => {
  const counter = await mount('<a4p-endorser-counter kind="states"></a4p-endorser-counter>');
  expect(textOf(counter)).not.toContain('organisations');
  counter.setAttribute('kind', 'organizations');
  await counter.updateComplete;
  expect(find(counter, '.number').textContent).toBe(String(organizations));
  expect(textOf(counter)).not.toContain(String(states));
});

test('an unknown kind shows both, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const counter = await mount('<a4p-endorser-counter kind="everyone"></a4p-endorser-counter>');
  expect(textOf(counter)).toContain('organisations');
  expect(warn.mock.calls[0]?.[0]).toMatch(/kind to be one of states, organizations, all/);
});

test('adds the United Nations’ earlier totals where asked to, each with its source', async () => {
  const counter = await mount('<a4p-endorser-counter history></a4p-endorser-counter>');
  expect(findAll(counter, '.history li').map(({ innerText }) => innerText)).toEqual([
    '25 septembre 2018\u00a0: 146 États Membres et quatre organisations (ONU, note aux correspondants, 26 septembre 2018, en anglais).',
  ]);
  expect(find<HTMLAnchorElement>(counter, '.history a').href).toBe(findSource('un-note-2018').href);
  expect(textOf(counter).split(String(states))).toHaveLength(2);
});

test('has a history of one kind where one is asked for', async () => {
  const counter = await mount(
    '<a4p-endorser-counter kind="organizations" history></a4p-endorser-counter>',
  );
  expect(find(counter, '.history li').innerText).toContain(
    '25 septembre 2018\u00a0: quatre organisations',
  );
  expect(textOf(counter)).not.toContain('146');
});
