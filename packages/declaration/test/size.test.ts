import { expect, test } from 'vitest';
import { measureSizes } from '../build/measure-sizes.js';

test('imports cost what the documentation says, and less', async () => {
  for (const { what, worst, bytes, limit } of await measureSizes()) {
    expect(bytes, `${what}: ${worst}`).toBeGreaterThan(100);
    expect(bytes, `${what}: ${worst}`).toBeLessThan(limit);
  }
});
