import type { AreaId } from '@a4p/declaration';

/**
 * The area of a passage, with which its id begins: so no passage that is loaded has to name it.
 *
 * @param passage - anything with the id of a passage
 * @example areaOf({ id: 'women-peace-security-1' }); // 'women-peace-security'
 */
export function areaOf({ id }: { readonly id: string }): AreaId {
  return id.slice(0, id.lastIndexOf('-')) as AreaId;
}
