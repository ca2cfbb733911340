import type { Round } from './measure-round.js';
import type { ConditionsCheck } from './slow-phone/check-conditions.js';
import type { GridTime } from './slow-phone/measure.js';

/** How far a page moved, by how the widget is put on it. */
export interface LayoutShift {
  readonly name: string;
  readonly shift: number;
}

/** All that was measured. */
export interface Results {
  readonly date: string;
  readonly browser: string;
  readonly processor: string;
  readonly rounds: number;
  readonly slowPhone: {
    readonly check: ConditionsCheck;
    readonly forms: readonly {
      readonly id: string;
      readonly name: string;
      readonly rounds: readonly GridTime[];
    }[];
  };
  readonly implementations: readonly {
    readonly id: string;
    readonly name: string;
    readonly rounds: readonly Round[];
  }[];
  readonly shifts: readonly LayoutShift[];
}
