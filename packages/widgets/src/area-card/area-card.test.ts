import fr from '@a4p/declaration/fr';
import { beforeEach, expect, test, vi } from 'vitest';
import { find, findAll, isShown, mount, textOf } from '../../test/helpers/mount.js';
import type { A4pAreaCard } from './area-card.js';
import './define.js';

const [, , protection] = fr.areas;

beforeEach(() => {
  vi.restoreAllMocks();
});

test('shows title, summary and count of an area, and the notice', async () => {
  const card = await mount('<a4p-area-card area="protection"></a4p-area-card>');
  const text = textOf(card);
  expect(find(card, 'h3').textContent).toBe(protection.title);
  expect(findAll(card, '.numeral')).toEqual([]);
  expect(text).toContain(protection.summary);
  expect(text).toContain('Résumé non officiel 3 passages énonçant un engagement');
  expect(find(card, 'details').textContent.replace(/\s+/g, ' ')).toContain(
    fr.notices.commitmentsShort.replace(/\s+/g, ' '),
  );
});

test('says where the words come from, and lets the page reword it', async () => {
  const card = await mount(
    '<a4p-area-card area="conduct"><span slot="source-line">Autre libellé</span></a4p-area-card>',
  );
  expect(find(card, '[part=source]').textContent).toContain(
    'ceci n’est pas un produit officiel de l’ONU',
  );
  expect(isShown(card.querySelector('span'))).toBe(true);
});

test('is an article named by its title', async () => {
  const card = await mount('<a4p-area-card area="conduct" heading-level="2"></a4p-area-card>');
  const article = find(card, 'article');
  const name = article.getAttribute('aria-labelledby') ?? '';
  expect(find(card, `[id="${name}"] h2`).textContent).toBe(fr.areas[7].title);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['/protection', new URL('/protection', document.baseURI).href],
])('links the title to %s', async (href, expected) => {
  const card = await mount(`<a4p-area-card area="protection" href="${href}"></a4p-area-card>`);
  expect(find<HTMLAnchorElement>(card, 'h3 a').href).toBe(expected);
  expect(findAll(card, 'a')).toHaveLength(1);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://', ''])(
  'has no link where href is "%s"',
  async (href) => {
    const card = await mount(`<a4p-area-card area="protection" href="${href}"></a4p-area-card>`);
    expect(findAll(card, 'a')).toEqual([]);
  },
);

test('is title and summary only where it is compact', async () => {
  const card = await mount('<a4p-area-card area="protection" compact></a4p-area-card>');
  expect(findAll(card, '.pictogram, .numeral')).toEqual([]);
  expect(find(card, '.summary').textContent).toBe(protection.summary);
  expect(find(card, '.meta').textContent).toBe('Résumé non officiel');
  expect(findAll(card, '.count')).toEqual([]);
});

test('gives the page’s own picture a place', async () => {
  const card = await mount(
    '<a4p-area-card area="protection"><img slot="picture" src="data:," alt="x" /></a4p-area-card>',
  );
  expect(isShown(card.querySelector('img'))).toBe(true);
});

test('an unknown area shows the fallback, says so once, and recovers when corrected', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const card = await mount<A4pAreaCard>(
    '<a4p-area-card area="<img src=x onerror=alert(1)>"><p>Repli</p></a4p-area-card>',
  );
  card.requestUpdate();
  await card.updateComplete;
  expect(isShown(card.querySelector('p'))).toBe(true);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(/^a4p-area-card: expected area to be one of politics/);
  card.setAttribute('area', ' Protection ');
  await card.updateComplete;
  expect(textOf(card)).toContain(protection.title);
  expect(isShown(card.querySelector('p'))).toBe(false);
});

test('keeps what was set before the element was defined, as attribute or property', async () => {
  const early = document.createElement('a4p-area-card-early');
  Object.assign(early, { area: 'conduct', lang: 'fr' });
  const { A4pAreaCard } = await import('./area-card.js');
  customElements.define('a4p-area-card-early', class extends A4pAreaCard {});
  document.body.replaceChildren(early);
  await (early as A4pAreaCard).updateComplete;
  expect(textOf(early as A4pAreaCard)).toContain(fr.areas[7].title);
  (early as A4pAreaCard).area = 'politics';
  await (early as A4pAreaCard).updateComplete;
  expect(textOf(early as A4pAreaCard)).toContain(fr.areas[0].title);
});

test('never writes to itself or to its light DOM', async () => {
  const markup = '<a4p-area-card area="conduct"><p>Repli</p></a4p-area-card>';
  const card = await mount<A4pAreaCard>(markup);
  card.area = 'politics';
  await card.updateComplete;
  expect(card.outerHTML).toBe(markup);
});

test('widgets that show the same are independent of each other', async () => {
  const markup = '<a4p-area-card area="protection" href="/only-here"></a4p-area-card>';
  const first = await mount<A4pAreaCard>(markup + markup);
  const second = first.nextElementSibling as A4pAreaCard;
  await second.updateComplete;
  expect(find(second, '.frame').outerHTML).toBe(find(first, '.frame').outerHTML);
  first.area = 'conduct';
  await first.updateComplete;
  expect(find(first, 'h3').textContent).toBe(fr.areas[7].title);
  expect(find(second, 'h3').textContent).toBe(protection.title);
  const third = second.cloneNode() as A4pAreaCard;
  second.after(third);
  await third.updateComplete;
  expect(find(third, 'h3').textContent).toBe(protection.title);
  second.area = 'politics';
  second.href = null;
  await second.updateComplete;
  expect(find(second, 'h3').textContent).toBe(fr.areas[0].title);
  expect(findAll(second, 'a')).toEqual([]);
  expect(findAll(third, 'a')).toHaveLength(1);
});
