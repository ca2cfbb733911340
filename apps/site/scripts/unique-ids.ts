const IDS = /\b(?:id|aria-labelledby|aria-describedby)="([^"]+)"/g;
const ANCHOR = /\bhref="#([^"]+)"/g;

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const next = `${id}-n${String(number)}`;
    if (!taken.has(next)) return next;
  }
}

/**
 * HTML with no id that the page has already, and what refers to them: the same widget can stand there
 * twice. Its other ids stay as a host page has them.
 *
 * @param html - whole, so that what its ids are for is in it
 * @param taken - the ids that the page has; those of `html` are added
 * @example uniqueIds('<p id="title">…</p>', new Set(['title'])); // '<p id="title-n2">…</p>'
 */
export function uniqueIds(html: string, taken: Set<string>): string {
  const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  const renamed = new Map<string, string>();
  for (const id of ids) {
    const unique = taken.has(id) ? freeId(id, taken) : id;
    taken.add(unique);
    renamed.set(id, unique);
  }
  const rename = (id: string): string => renamed.get(id) ?? id;
  return html
    .replace(IDS, (all, found: string) =>
      all.replace(`"${found}"`, `"${found.split(' ').map(rename).join(' ')}"`),
    )
    .replace(ANCHOR, (_, id: string) => `href="#${rename(id)}"`);
}
