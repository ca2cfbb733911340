import { fill } from '@a4p/declaration';
import type { Counted } from '../base/commitments-chunk.js';

/**
 * The sentence that a number takes. No plural is worked out here: a browser takes long over its first.
 *
 * @param count - from none to all
 * @param counted - the sentences
 * @example sentenceFor(2, content.commitments.shown);
 */
export function sentenceFor(count: number, { sentences, which }: Counted): string {
  return fill(sentences[Number(which[count])] ?? '', { n: String(count) });
}
