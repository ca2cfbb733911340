import type { AreaId } from '@a4p/declaration';

/**
 * The ids of areas, or of anything else that has one.
 *
 * @example idsOf(content.areas.areas); // ['politics', …]
 */
export function idsOf<Id>(items: readonly { readonly id: Id }[]): readonly Id[] {
  return items.map(({ id }) => id);
}

/**
 * The area of a passage, with which its id begins: so no passage that is loaded has to name it.
 *
 * @param passage - anything with the id of a passage
 * @example areaOf({ id: 'women-peace-security-1' }); // 'women-peace-security'
 */
export function areaOf({ id }: { readonly id: string }): AreaId {
  return id.slice(0, id.lastIndexOf('-')) as AreaId;
}
