import type { Declaration } from './model/declaration.js';
import type { Commitment, Statement } from './model/passage.js';
import type { TextStatus } from './model/status.js';

type Node = string | null | readonly { readonly id: string }[] | { readonly [key: string]: Node };

/** What a key leads to; items of a list are named by their id. */
function at(node: Node | undefined, name: string): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Array.isArray(node)) {
    return (node as readonly { readonly id: string }[]).find(({ id }) => id === name);
  }
  return Object.hasOwn(node, name) ? (node as { readonly [key: string]: Node })[name] : undefined;
}

/**
 * The key of a commitment or statement, to which that of each of its texts is added.
 *
 * @param record - a commitment or statement
 * @example statusOf(fr, `${recordKey(fr.statements[0])}.text`);
 */
export function recordKey({ id, kind }: Commitment | Statement): string {
  return `${kind === 'commitment' ? 'commitments' : 'statements'}.${id}`;
}

/**
 * What a text of a declaration is, and where it is from.
 *
 * @param declaration - the content in a language
 * @param key - the path of the text, with ids in lists: `areas.protection.paragraph`,
 * `commitments.politics-1.text`
 * @throws RangeError if there is no such text
 * @example statusOf(fr, 'areas.protection.summary'); // { status: 'unofficial', source: null }
 */
export function statusOf(declaration: Declaration, key: string): TextStatus {
  const text = key.split('.').reduce(at, declaration as unknown as Node | undefined);
  if (typeof text !== 'string') {
    throw new RangeError(
      `statusOf: expected the key of a text, such as areas.protection.paragraph; got "${key}".`,
    );
  }
  const { status, source, texts } = declaration;
  return texts[key] ?? { status, source };
}
