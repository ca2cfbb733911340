/** The files as they are published: what `npm pack` puts into the package. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack, publintFindings, typesFindings, type Packed } from '../../../scripts/pack.js';

let packed: Packed;

beforeAll(() => {
  packed = pack(join(import.meta.dirname, '..'));
});

afterAll(() => packed.remove());

test('publint has nothing to say', async () => {
  expect(await publintFindings(packed)).toEqual([]);
});

test('the types are not wrong', { timeout: 60_000 }, () => {
  expect(typesFindings(packed, [])).toBe('');
});
