/** A machine without the programs that filter. */
import { expect, test, vi } from 'vitest';
import { FILTERS } from '../src/filters/filters.js';
import { hugo } from '../src/filters/hugo.js';
import { wordpress } from '../src/filters/wordpress.js';

vi.mock('../../../scripts/find-filters.mjs', () => ({
  findHugo: () => undefined,
  findWordPress: () => undefined,
}));

test('the error says what to install', async () => {
  await expect(wordpress('classic', 'author')('')).rejects.toThrow(
    /^wordpress: expected .*apt-get install php-cli wordpress\), found none\..*--wordpress/,
  );
  await expect(hugo('')).rejects.toThrow(
    /^hugo: expected .*apt-get install hugo\), found none\..*--hugo/,
  );
});

test('tests go through those that are left, and through all in continuous integration', () => {
  const isComplete = FILTERS.some(({ name }) => name.startsWith('WordPress'));
  expect(isComplete).toBe(Boolean(process.env['CI']));
  expect(FILTERS.map(({ name }) => name)).toContain('markdown-it');
});
