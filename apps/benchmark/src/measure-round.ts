import type { PageKind } from './implementation.js';
import type { CardWeight, CpuTime, ImplementationInfo, MeasuredPage } from './measured-page.js';

/** What one implementation cost in one round. */
export interface Round {
  /** By number of cards. */
  readonly cards: Readonly<Record<string, { readonly cpu: CpuTime; readonly weight: CardWeight }>>;
  /** Typing into the list, nineteen letters. */
  readonly keystrokes?: CpuTime;
  /** Milliseconds by the wall clock, on a processor six times as slow. */
  readonly blocked: number;
}

/** Runs a measurement on a new page. */
export type OnNewPage = <Value>(measure: (page: MeasuredPage) => Promise<Value>) => Promise<Value>;

const COUNTS = [10, 100, 1000, 5000] as const;

/**
 * Measures one implementation once, every figure on a new page.
 *
 * @param addressOf - the address of a kind of page
 * @example await measureRound(info, onNewPage, (kind) => `${url}${info.id}/${kind}.html`);
 */
export async function measureRound(
  { mostCards, canType }: ImplementationInfo,
  onNewPage: OnNewPage,
  addressOf: (kind: PageKind) => string,
): Promise<Round> {
  const cards: Record<string, Round['cards'][string]> = {};
  for (const count of COUNTS) {
    if (count > (mostCards ?? Infinity)) continue;
    cards[count] = await onNewPage(async (page) => {
      await page.show(addressOf('cards'));
      return page.cards(count);
    });
  }
  const keystrokes = canType
    ? await onNewPage(async (page) => {
        await page.show(`${addressOf('list')}?show=list`);
        return page.keystrokes();
      })
    : undefined;
  const blocked = await onNewPage((page) =>
    page.blocked(`${addressOf('all')}?show=grid+list+counter`),
  );
  return { cards, ...(keystrokes && { keystrokes }), blocked };
}
