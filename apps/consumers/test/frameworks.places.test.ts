/**
 * What frameworks do with custom elements, by the scenarios of custom-elements-everywhere: attributes
 * and properties (texts, numbers, booleans, arrays), children that change, events.
 */
import fr from '@a4p/declaration/fr';
import { describe, expect, test } from 'vitest';
import react from '../frameworks/react.js';
import svelte from '../frameworks/svelte.js';
import vue from '../frameworks/vue.js';
import type { Consumer } from '../src/consumer.js';
import { usePage } from '../src/use-page.js';
import { useProject } from '../src/use-project.js';

const write = useProject();
const open = usePage();
const titleOf = (id: string): string => fr.areas.find((area) => area.id === id)?.title ?? '';

const frameworks: readonly Consumer[] = [react, vue, svelte];

describe.each(frameworks)('$name', ({ name, files, build }) => {
  test('sets attributes and properties, hears events, and changes them and the children', async () => {
    const { page, messages } = await open(await build(write(name.replace(/\W/g, ''), files)));
    const card = page.locator('a4p-area-card');
    const headings = page.locator('a4p-area-grid').getByRole('heading');
    const filter = page.locator('a4p-commitment-list').getByRole('searchbox');
    await card.getByRole('heading', { name: titleOf('protection'), level: 2 }).waitFor();
    expect(await headings.allTextContents()).toEqual([titleOf('protection')]);
    expect(await card.textContent()).toContain('Fallback');

    await filter.fill('zzz');
    await expect.poll(() => page.locator('output').textContent()).toBe('0');

    await page.getByRole('button', { name: 'Change' }).click();
    await card.getByRole('heading', { name: titleOf('conduct'), level: 2 }).waitFor();
    await expect
      .poll(() => headings.allTextContents())
      .toEqual([titleOf('politics'), titleOf('conduct')]);
    await expect.poll(() => filter.count()).toBe(0);
    expect(await card.textContent()).toContain('Other fallback');
    expect(await page.title()).toBe(titleOf('protection'));
    expect(messages).toEqual([]);
  });
});
