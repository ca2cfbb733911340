import type { PartyId } from '@a4p/declaration';
import { css, html, type TemplateResult } from '#lit';

/** The shape that stands for a party: never its colour alone tells it from the others. */
export function partyMark(party: PartyId): TemplateResult {
  return html`<span class="mark ${party}" aria-hidden="true"></span>`;
}

/** A mark for each of what a party holds. Not by `Array.from`, which some pages replace. */
export function partyMarks(party: PartyId, count: number): TemplateResult[] {
  return new Array<undefined>(count).fill(undefined).map(() => partyMark(party));
}

/** The styles of the marks. */
export const partyMarkStyles = css`
  .mark {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    --_mark: var(--_accent);
    border: 1.5px solid var(--_mark);
    vertical-align: -0.04em;
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
