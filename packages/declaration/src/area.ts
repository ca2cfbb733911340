import type { AreaId } from './areas.js';
import { findArea } from './find.js';
import type { Direction, Locale } from './locales.js';
import type { Area } from './model/area.js';
import type { Declaration } from './model/declaration.js';
import type { Commitment, Statement } from './model/passage.js';
import type { Status } from './model/status.js';

/** One area on its own, with the words of its passages in the place of their ids. */
export interface AreaWithPassages<Id extends AreaId = AreaId> extends Omit<
  Area<Id>,
  'commitments' | 'statements'
> {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly status: Status;
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
}

/**
 * One area with its passages, for whoever needs no more.
 *
 * @param declaration - the content in a language
 * @param id - the id of an area
 * @throws RangeError if there is no such area
 * @example areaWithPassages(fr, 'protection').commitments[0].text;
 */
export function areaWithPassages<Id extends AreaId>(
  declaration: Declaration,
  id: Id,
): AreaWithPassages<Id> {
  const { locale, direction, status } = declaration;
  const inArea = ({ area }: { area: AreaId }): boolean => area === id;
  return {
    locale,
    direction,
    status,
    ...findArea(declaration, id),
    commitments: declaration.commitments.filter(inArea),
    statements: declaration.statements.filter(inArea),
  };
}
