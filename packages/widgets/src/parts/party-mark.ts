import type { PartyId } from '@a4p/declaration';
import { html, type TemplateResult } from 'lit/html.js';
import { css } from '../base/css.js';

/** The shape that stands for a party: never its colour alone tells it from the others. */
export function partyMark(party: PartyId): TemplateResult {
  return html`<span class="mark ${party}" aria-hidden="true"></span>`;
}

/** A mark for each of what a party holds. Not by `Array.from`, which some pages replace. */
export function partyMarks(party: PartyId, count: number): TemplateResult[] {
  return new Array<undefined>(count).fill(undefined).map(() => partyMark(party));
}

/** The styles of the marks, and of the numbers beside them that are heard only. */
export const partyMarkStyles = css`
  .mark {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1.5px solid var(--_accent);
    vertical-align: -0.04em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .mark.collective {
    background: var(--_accent);
  }
  .mark.secretary-general {
    border-radius: 50%;
  }
  .mark.member-states {
    background: linear-gradient(to bottom right, var(--_accent) 50%, transparent 50%);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
    .mark.collective {
      background: CanvasText;
    }
    .mark.member-states {
      background: linear-gradient(to bottom right, CanvasText 50%, transparent 50%);
    }
  }
`;
