/** What imports write, against what is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { current } from '../../build/import/imported.js';
import { filesOf } from '../../build/import/write.js';

test('the files that imports write are those that are there', async () => {
  const folder = new URL('../../content/', import.meta.url);
  for (const [path, text] of await filesOf(current, folder)) {
    expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(text);
  }
});
