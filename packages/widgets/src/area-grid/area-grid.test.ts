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
