import { endorsementTotals, findSource, latestTotal } from '@a4p/declaration';
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
  expect(text).toContain(`${organizations} organisations`);
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

test('adds the earlier totals where asked to, and says no number twice', async () => {
  const counter = await mount('<a4p-endorser-counter history></a4p-endorser-counter>');
  const earlier = endorsementTotals.slice(0, -1);
  expect(findAll(counter, '.points li').map(({ innerText }) => Number.parseInt(innerText))).toEqual(
    earlier.map((total) => total.states),
  );
  expect(textOf(counter)).toContain('11 septembre 2018');
  expect(textOf(counter).split(String(states))).toHaveLength(2);
});

test('draws every dated total as a point, and no line between them', async () => {
  const counter = await mount('<a4p-endorser-counter history></a4p-endorser-counter>');
  const picture = find<SVGElement>(counter, '.picture');
  expect(picture.getAttribute('aria-hidden')).toBe('true');
  const heights = [...picture.querySelectorAll('circle')].map((circle) => circle.cy.baseVal.value);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights).toHaveLength(endorsementTotals.length);
  expect(picture.querySelectorAll('polyline, line')).toHaveLength(0);
});

test('has no history of organizations that would say one number again and again', async () => {
  const counter = await mount(
    '<a4p-endorser-counter kind="organizations" history></a4p-endorser-counter>',
  );
  expect(findAll(counter, '.points li')).toHaveLength(1);
});
