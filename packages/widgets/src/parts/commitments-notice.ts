import type { AreaId } from '@a4p/declaration';
import type { CommitmentsChunk } from '../base/commitments-chunk.js';
import { areaOf } from './area-of.js';
import { sentenceFor } from './sentence-for.js';

/**
 * What is stated of the commitments, what is shown of them, and whose division it is. On the Declaration's
 * own list there is less to say.
 *
 * @param content - the commitments
 * @param parts - what is shown
 * @example commitmentsNotice(content.commitments, content.commitments.notices.byParty);
 */
export function commitmentsNotice(
  { notices: { stated, division, space } }: CommitmentsChunk,
  ...parts: readonly string[]
): string {
  return [stated, ...parts, division].filter(Boolean).join(space);
}

/**
 * What is shown of one area: so many commitments, and so many statements.
 *
 * @param content - the commitments
 * @param area - the id of the area
 * @example commitmentsNotice(content.commitments, ...areaParts(content.commitments, 'conduct'));
 */
export function areaParts(
  { notices, passages }: CommitmentsChunk,
  area: AreaId,
): readonly [string, string] {
  const held = passages.filter((passage) => areaOf(passage) === area);
  const { length } = held.filter(({ statement }) => statement);
  return [
    sentenceFor(held.length - length, notices.area),
    length > 0 ? sentenceFor(length, notices.areaStatements) : '',
  ];
}
