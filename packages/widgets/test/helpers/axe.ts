import axe from 'axe-core';

/**
 * What axe finds wrong with an element, and what it could not decide: both count.
 *
 * @param element - the element to check, with all that is in its shadow root
 * @example expect(await axeFindings(card)).toEqual([]);
 */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
