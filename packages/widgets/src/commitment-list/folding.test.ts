import fr from '@a4p/declaration/fr';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountList, shownIds } from '../../test/helpers/commitment-list.js';
import { find, findAll, isShown } from '../../test/helpers/mount.js';
import './define.js';

beforeEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
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

test('follows a router that pushes an address, and not a page that writes where the reader is', async () => {
  const list = await mountList();
  history.pushState(null, '', '#conduct-2');
  await expect.poll(() => find(list, '.current').id).toBe('conduct-2');
  const top = scrollY;
  expect(top).toBeGreaterThan(0);
  history.replaceState(null, '', '#politics-1');
  await list.updateComplete;
  expect(scrollY).toBe(top);
  history.back();
  await expect.poll(() => location.hash).toBe('');
});
