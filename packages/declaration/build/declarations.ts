import type { Declaration } from '../src/declaration.js';
import { locales } from '../src/locales.js';

/** Every language, in the order of `locales`. */
export const declarations: readonly Declaration[] = await Promise.all(
  locales.map(async ({ id }) => {
    const content = (await import(`../content/${id}.ts`)) as { readonly default: Declaration };
    return content.default;
  }),
);
