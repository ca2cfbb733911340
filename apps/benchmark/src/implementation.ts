/** What a page is asked to show: eight cards as a grid, the list, or the counter. */
export type Part = 'grid' | 'list' | 'counter';

/** The pages that an implementation is measured on: one part, all three, or cards on demand. */
export type PageKind = Part | 'all' | 'cards';

/**
 * One way to put the same content on a page. A folder of `implementations` with an `index.ts` that
 * exports one by default takes part; its bundle is all that its page loads.
 */
export interface Implementation {
  /** As the table has it. */
  readonly name: string;
  /** How many cards it is asked for at most; no limit if not given. */
  readonly mostCards?: number;
  /** Puts a part on the page. */
  readonly show: (part: Part, target: HTMLElement) => void;
  /** Puts a number of cards on the page, one after another. */
  readonly showCards: (count: number, target: HTMLElement) => void;
  /** Whether what was asked for is on the page; at once if not given. */
  readonly isReady?: (target: HTMLElement) => boolean;
  /** Types into the search field of the list, as a reader does; not compared if not given. */
  readonly type?: (query: string, target: HTMLElement) => void;
  /** The published file that each page loads instead of a bundle, such as `area-grid`. */
  readonly files?: Readonly<Record<PageKind, string>>;
  /** What a host page has in its HTML for a part, from the start. */
  readonly snippet?: (part: Part) => string;
}
