import type { Declaration } from '../src/model/declaration.js';
import { locales } from '../src/locales.js';

/** Every language, in the order of `locales`. */
export const declarations: readonly Declaration[] = await Promise.all(
  locales.map(async ({ id }) => {
    const content = (await import(`../content/${id}.ts`)) as { readonly default: Declaration };
    // A copied file may still name the language that it was copied from.
    if (content.default.locale !== id) {
      throw new Error(
        `content/${id}.ts: expected joinDeclaration('${id}', …); got '${content.default.locale}'.`,
      );
    }
    return content.default;
  }),
);
