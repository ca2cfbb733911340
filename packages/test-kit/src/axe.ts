import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What is not checked. */
export interface AxeOptions {
  /** A selector of what is left out. */
  readonly exclude?: string;
  /** The ids of rules that do not apply. */
  readonly disableRules?: readonly string[];
}

/**
 * What axe finds wrong on a page, and what it could not decide: both count.
 *
 * @example expect(await axeFindings(page)).toEqual([]);
 */
export async function axeFindings(
  page: Page,
  { exclude, disableRules = [] }: AxeOptions = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).disableRules([...disableRules]);
  const { violations, incomplete } = await (exclude ? axe.exclude(exclude) : axe).analyze();
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
