/** Filters are those of the programs that they are named after. */
import { describe, expect, test } from 'vitest';
import { FILTERS } from '../src/filters/filters.js';

describe.each(FILTERS)('$name', ({ name, filter, keepsScripts }) => {
  test('keeps words, and scripts and tags of elements where it is said to', async () => {
    const html = await filter('<script src="a.js"></script><x-widget lang="fr">A<br/>b</x-widget>');
    expect(html).toMatch(/A<br ?\/>b/);
    expect(html.includes('<script src="a.js">')).toBe(keepsScripts);
    expect(html.includes('<x-widget lang="fr">')).toBe(keepsScripts);
  });

  test('makes paragraphs, but not in a block of HTML', async () => {
    const html = await filter('One\n\ntwo');
    expect(html.match(/<p>/g) ?? []).toHaveLength(name.includes('block') ? 0 : 2);
  });
});
