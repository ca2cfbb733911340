import type { AreaId } from '@a4p/declaration';
import type { ListedPassage } from '../base/commitments-chunk.js';

/**
 * The area of a passage or commitment: its own, or the one with which its id begins, so that no passage
 * that is loaded has to name it.
 *
 * @param passage - anything with the id of a passage
 * @example areaOf({ id: 'women-peace-security-1' }); // 'women-peace-security'
 */
export function areaOf({
  id,
  areaId = id.slice(0, id.lastIndexOf('-')) as AreaId,
}: Pick<ListedPassage, 'areaId'> & { readonly id: string }): AreaId {
  return areaId;
}
