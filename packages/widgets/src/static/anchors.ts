import { areas, commitments, statements } from '@a4p/declaration';

/** Ids that links lead to, in whichever form. */
export const anchors: ReadonlySet<string> = new Set([
  ...[...commitments, ...statements].map(({ id }) => id),
  ...areas.map(({ id }) => `area-${id}`),
  ...['introduction', 'improvement', 'implementation', 'endorsement'].map((id) => `section-${id}`),
]);

/** Links cannot see into a shadow root: the ids stand outside of it, in slots at the right places. */
export function placeAnchors(content: string): {
  readonly inside: string;
  readonly outside: string;
} {
  let outside = '';
  const inside = content.replace(/<[a-z]+[^>]* id="([^"]+)"[^>]*>/g, (open, id: string) => {
    if (!anchors.has(id)) return open;
    outside += `<span slot="${id}" id="${id}"></span>`;
    return `${open}<slot name="${id}"></slot>`;
  });
  return { inside, outside };
}
