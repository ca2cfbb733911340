import type { PartyId } from '@a4p/declaration';
import { css, html, type TemplateResult } from '#lit';

/** The parties with their names, in their order. */
export function namedParties(
  parties: Readonly<Record<PartyId, string>>,
): readonly (readonly [PartyId, string])[] {
  return Object.entries(parties) as [PartyId, string][];
}

/** The shape that stands for a party: never its colour alone tells it from the others. */
export function partyMark(party: PartyId): TemplateResult {
  return html`<span class="mark ${party}" aria-hidden="true"></span>`;
}

/** A mark for each of what a party holds. Not by `Array.from`, which some pages replace. */
export function partyMarks(party: PartyId, count: number): TemplateResult[] {
  return new Array<undefined>(count).fill(undefined).map(() => partyMark(party));
}

/**
 * The styles of the marks: whole, even pixels, so that squares are square and circles round, and in the
 * colour of the text, as the accent says nothing of a party.
 */
export const partyMarkStyles = css`
  .mark {
    display: inline-block;
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    --_mark: var(--_text);
    border: 2px solid var(--_mark);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .mark.collective {
    background: var(--_mark);
  }
  .mark.secretary-general {
    border-radius: 50%;
  }
  .mark.member-states {
    background: linear-gradient(to bottom right, var(--_mark) 50%, transparent 50%);
  }
  @media (forced-colors: active) {
    .mark {
      --_mark: CanvasText;
    }
  }
`;
