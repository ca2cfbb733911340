import { html, nothing, type TemplateResult } from '#lit';
import type { CommitmentsChunk, ListedPassage } from '../base/commitments-chunk.js';

const SIGN = '*';

/** The sign of a party that the passage itself does not name; what it means stands below the passages. */
export function inferredSign({ inferred }: ListedPassage): TemplateResult | typeof nothing {
  return inferred ? html`<sup>${SIGN}</sup>` : nothing;
}

/**
 * What the sign means, where any of some passages has it.
 *
 * @example inferredNote(content.commitments, passages);
 */
export function inferredNote(
  { messages }: CommitmentsChunk,
  passages: Iterable<ListedPassage>,
): TemplateResult | typeof nothing {
  return [...passages].some(({ inferred }) => inferred)
    ? html`<p class="sign-note">${SIGN} ${messages.inferred}</p>`
    : nothing;
}
