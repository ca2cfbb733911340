import { warnOnce } from './attributes.js';
import { version } from './version.js';

const CLAIM = Symbol.for('@a4p/widgets');

type ClaimedRegistry = CustomElementRegistry & { [CLAIM]?: string };

/**
 * Claims a registry for this version: the first version on a page defines all the tags. Another
 * version that comes later defines nothing and says so once.
 *
 * @param registry - the page's registry, or a scoped one
 * @returns whether the registry is this version's
 * @example if (claim(customElements)) customElements.define('a4p-area-card', A4pAreaCard);
 */
export function claim(registry: CustomElementRegistry): boolean {
  const claimed = registry as ClaimedRegistry;
  const owner = claimed[CLAIM];
  if (owner === version) return true;
  if (owner !== undefined) {
    warnOnce(
      `@a4p/widgets ${version}: version ${owner} is on this page already. Load one version only.`,
    );
    return false;
  }
  try {
    Object.defineProperty(claimed, CLAIM, { value: version });
  } catch {
    // A frozen registry cannot be marked; `customElements.get` still keeps a tag from being defined twice.
  }
  return true;
}
