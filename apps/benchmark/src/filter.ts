/** Finds passages by words, for implementations that bring nothing for it. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const keys = new Map<string, string>();

/** Whether a text has all the words of a query. */
export function matches(text: string, query: string): boolean {
  let key = keys.get(text);
  if (key === undefined) keys.set(text, (key = fold(text)));
  const found = key;
  return fold(query)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** Hides what a query does not find, in nodes that stay, and opens what it finds. */
export function filterNodes(root: ParentNode): (query: string) => void {
  const items = [...root.querySelectorAll<HTMLElement>('li')].map((node) => ({
    node,
    text: node.querySelector('.text')?.textContent ?? '',
  }));
  const runs = [...root.querySelectorAll<HTMLElement>('.run')];
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('.group')];
  return (query) => {
    for (const { node, text } of items) node.hidden = !matches(text, query);
    for (const part of [...runs, ...groups]) part.hidden = !part.querySelector('li:not([hidden])');
    for (const group of groups) group.open = query !== '';
  };
}

/** Types words into a field. */
export function typeInto(field: Element | null | undefined, words: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('expected a search field; got none.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
