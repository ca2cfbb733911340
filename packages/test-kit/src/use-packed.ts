import { afterAll, beforeAll } from 'vitest';
import { pack, type Packed } from './pack.js';

/**
 * A package as `npm pack` makes it, for the tests of a file.
 *
 * @param folder - the package's folder
 * @returns a function that gives it, in a test
 */
export function usePacked(folder: string): () => Packed {
  let packed: Packed;
  beforeAll(() => {
    packed = pack(folder);
  });
  afterAll(() => packed.remove());
  return () => packed;
}
