import fr from '@a4p/declaration/fr';
import { expect, test, vi } from 'vitest';
import { findAll, find, mount } from '../../test/helpers/mount.js';
import './define.js';

const titles = (grid: Awaited<ReturnType<typeof mount>>) =>
  findAll(grid, 'h3').map(({ textContent }) => textContent);

test('shows the eight areas in the order of the page, as a list', async () => {
  const grid = await mount('<a4p-area-grid></a4p-area-grid>');
  expect(titles(grid)).toEqual(fr.areas.map(({ title }) => title));
  expect(find(grid, 'ul').role).toBe('list');
  expect(findAll(grid, 'ul > li')).toHaveLength(8);
});

test('has one source line and one notice for all cards', async () => {
  const grid = await mount('<a4p-area-grid></a4p-area-grid>');
  expect(findAll(grid, '[part=source]')).toHaveLength(1);
  expect(findAll(grid, '.notice')).toHaveLength(1);
});

test('shows the areas that are named, whatever their order, case and separators', async () => {
  const grid = await mount('<a4p-area-grid areas=" CONDUCT, protection "></a4p-area-grid>');
  expect(titles(grid)).toEqual([fr.areas[2].title, fr.areas[7].title]);
});

test('leaves out an unknown area and says so; shows all if none is known', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const grid = await mount('<a4p-area-grid areas="conduct nonsense"></a4p-area-grid>');
  expect(titles(grid)).toEqual([fr.areas[7].title]);
  expect(warn.mock.calls[0]?.[0]).toMatch(/got "nonsense"/);
  grid.setAttribute('areas', 'nonsense');
  await grid.updateComplete;
  expect(titles(grid)).toHaveLength(8);
});

test('leads from each title to where the page says, by the id of the area', async () => {
  const grid = await mount('<a4p-area-grid href="/domaines/{area}.html"></a4p-area-grid>');
  const links = findAll(grid, 'h3 a') as HTMLAnchorElement[];
  expect(links.map(({ href }) => href)).toEqual(
    fr.areas.map(({ id }) => new URL(`/domaines/${id}.html`, document.baseURI).href),
  );
});

test.each(['javascript:alert("{area}")', '', 'data:,{area}'])(
  'has no links where href is "%s"',
  async (href) => {
    const grid = await mount('<a4p-area-grid></a4p-area-grid>');
    grid.setAttribute('href', href);
    await grid.updateComplete;
    expect(findAll(grid, 'a')).toEqual([]);
  },
);

test('is titles and summaries only where it is compact, each summary marked', async () => {
  const grid = await mount('<a4p-area-grid compact></a4p-area-grid>');
  expect(findAll(grid, '.pictogram, .numeral')).toEqual([]);
  expect(findAll(grid, '.summary')).toHaveLength(8);
  for (const { textContent } of findAll(grid, '.count')) {
    expect(textContent.trim()).toBe('Résumé non officiel');
  }
});
