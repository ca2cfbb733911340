import type { CommitmentsChunk } from '../base/chunks.js';

/**
 * What the page states of the commitments, what is shown of them, and whose division it is.
 *
 * @param content - the commitments
 * @param parts - what is shown
 * @example commitmentsNotice(content.commitments, content.commitments.notices.byParty);
 */
export function commitmentsNotice(
  { notices: { stated, division, space } }: CommitmentsChunk,
  ...parts: readonly string[]
): string {
  return [stated, ...parts, division].join(space);
}
