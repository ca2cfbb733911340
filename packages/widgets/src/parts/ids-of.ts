/**
 * The ids of areas, or of anything else that has one.
 *
 * @example idsOf(content.areas.areas); // ['politics', …]
 */
export function idsOf<Id>(items: readonly { readonly id: Id }[]): readonly Id[] {
  return items.map(({ id }) => id);
}
