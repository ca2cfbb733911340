import type { AreaId } from './areas.js';
import type { PartyId } from './parties.js';

/** A passage of the source page without its words. */
export interface PassageRecord {
  readonly id: string;
  readonly area: AreaId;
  /** `commitment`: an act promised. `statement`: a position taken; never counted. */
  readonly kind: 'commitment' | 'statement';
  readonly by: PartyId;
  readonly byBasis: 'stated' | 'inferred';
  /** The number that the source gives: none. */
  readonly number: null;
  readonly source: 'page';
}

/**
 * Every passage in which the source page states a promise or a position, in page order.
 * The ids and the division into passages are this project's own, never United Nations numbers:
 * show no ordinals.
 */
export const passages = [
  {
    id: 'politics-1',
    area: 'politics',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'politics-a',
    area: 'politics',
    kind: 'statement',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'politics-b',
    area: 'politics',
    kind: 'statement',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'women-peace-security-1',
    area: 'women-peace-security',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'women-peace-security-2',
    area: 'women-peace-security',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'protection-1',
    area: 'protection',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'protection-2',
    area: 'protection',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'protection-3',
    area: 'protection',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'safety-security-1',
    area: 'safety-security',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-1',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-2',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-3',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'secretary-general',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-4',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'secretary-general',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-5',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'secretary-general',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-6',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'secretary-general',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'performance-accountability-7',
    area: 'performance-accountability',
    kind: 'commitment',
    by: 'secretary-general',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'peacebuilding-1',
    area: 'peacebuilding',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'peacebuilding-a',
    area: 'peacebuilding',
    kind: 'statement',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'peacebuilding-2',
    area: 'peacebuilding',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'peacebuilding-3',
    area: 'peacebuilding',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'partnerships-1',
    area: 'partnerships',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'partnerships-2',
    area: 'partnerships',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'partnerships-a',
    area: 'partnerships',
    kind: 'statement',
    by: 'collective',
    byBasis: 'inferred',
    number: null,
    source: 'page',
  },
  {
    id: 'conduct-1',
    area: 'conduct',
    kind: 'commitment',
    by: 'collective',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
  {
    id: 'conduct-2',
    area: 'conduct',
    kind: 'commitment',
    by: 'member-states',
    byBasis: 'stated',
    number: null,
    source: 'page',
  },
] as const satisfies readonly PassageRecord[];

type Passage = (typeof passages)[number];
type PageCommitmentRecord = Extract<Passage, { kind: 'commitment' }>;
type StatementRecord = Extract<Passage, { kind: 'statement' }>;

/** The id of a passage that promises an act. */
export type PageCommitmentId = PageCommitmentRecord['id'];

/** The id of a passage that takes a position. */
export type StatementId = StatementRecord['id'];

/** The id of any passage. */
export type PassageId = PageCommitmentId | StatementId;

/** What follows the area in the ids of its passages: `PassageKey<'politics'>` is `'1' | 'a' | 'b'`. */
export type PassageKey<A extends AreaId> = Extract<
  Passage,
  { area: A }
>['id'] extends `${A}-${infer Key}`
  ? Key
  : never;

/** The 21 passages that promise an act. */
export const pageCommitments: readonly PageCommitmentRecord[] = /* @__PURE__ */ passages.filter(
  (passage) => passage.kind === 'commitment',
);

/**
 * The 4 passages that take a position. They are not commitments and are not counted as such.
 *
 * @example statements.length; // 4
 */
export const statements: readonly StatementRecord[] = /* @__PURE__ */ passages.filter(
  (passage) => passage.kind === 'statement',
);

/**
 * How many commitments the Declaration details according to the source page, which does not list them.
 * The passages given here do not correspond one to one to these.
 */
export const statedCommitmentCount = 45;
