import type { ImportedWords } from './imported-words.js';
import type { Declaration } from './model/declaration.js';
import type { TextStatus } from './model/status.js';
import type { Text } from './text.js';

const OURS: TextStatus = { status: 'unofficial', source: null };

type Node = string | null | readonly Node[] | { readonly [key: string]: Node };

/** Items of a list are named by their id. */
const nameOf = (node: Node): Node | undefined =>
  typeof node === 'object' && node !== null && 'id' in node ? node['id'] : undefined;

/** A copy of a tree with another text at a path; the tree itself where the path leads to nothing. */
function withTextAt(node: Node, [name, ...rest]: readonly string[], text: string): Node {
  if (name === undefined) return text;
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    return (node as readonly Node[]).map((item) =>
      nameOf(item) === name ? withTextAt(item, rest, text) : item,
    );
  }
  const child = (node as { readonly [key: string]: Node })[name];
  return child === undefined ? node : { ...node, [name]: withTextAt(child, rest, text) };
}

/** The texts that are ours in every language. */
function ownKeys({ areas, notices }: Declaration): readonly string[] {
  return [
    ...areas.map(({ id }) => `areas.${id}.summary`),
    ...Object.entries(notices)
      .filter(([, notice]) => notice !== null)
      .map(([name]) => `notices.${name}`),
  ];
}

/** A commitment of the Declaration's own list is from that, in whatever language. */
function officialStatuses(
  { commitments }: Declaration,
  { commitments: words }: ImportedWords,
): readonly (readonly [string, TextStatus])[] {
  return commitments.flatMap(({ id, number, source }) =>
    number === null
      ? []
      : [
          [
            `commitments.${id}.text`,
            { status: words[id]?.status ?? 'unofficial', source },
          ] as const,
        ],
  );
}

/**
 * Puts imported texts in the place of ours, and says of each text what it is where that is something else
 * than the language.
 */
export function withTexts(
  declaration: Declaration,
  { status, texts = {} }: Text,
  words: ImportedWords,
): Declaration {
  const { commitments, statements } = declaration;
  const passages = new Set<string>([...commitments, ...statements].map(({ id }) => id));
  // The words of passages are not shown where the Declaration's own list stands in their place.
  const imported = Object.entries(words.texts).filter(([key]) => {
    const [, id = ''] = /^(?:commitments|statements)\.([^.]+)\./.exec(key) ?? [];
    return id === '' || passages.has(id);
  });
  const replaced = imported.reduce(
    (node, [key, { text }]) => withTextAt(node, key.split('.'), text),
    declaration as unknown as Node,
  ) as unknown as Declaration;
  const restorations = replaced.restorations.filter(({ in: place }) => !(place in words.texts));
  const own = Object.entries(texts).map(
    ([key, differing]) => [key, { ...OURS, status: differing }] as const,
  );
  return {
    ...replaced,
    restorations,
    texts: Object.fromEntries<TextStatus>([
      ...(status === 'source' ? ownKeys(declaration) : []).map((key) => [key, OURS] as const),
      ...own,
      ...officialStatuses(declaration, words),
      ...imported.map(([key, { source }]) => [key, { status: 'source', source }] as const),
    ]),
  };
}
