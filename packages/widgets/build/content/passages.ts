import type { Area, Declaration, Passage } from '@a4p/declaration';

/** The passages of an area in the order of the page. */
export function passagesOf(
  { id, paragraph }: Area,
  { commitments, statements }: Declaration,
): readonly Passage[] {
  return [...commitments, ...statements]
    .filter(({ area }) => area === id)
    .toSorted((a, b) => paragraph.indexOf(a.text) - paragraph.indexOf(b.text));
}
