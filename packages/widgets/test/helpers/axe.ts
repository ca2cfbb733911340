import axe from 'axe-core';

/**
 * What axe cannot decide and is known to be right: it does not judge text in a picture, which has the
 * colour of the muted text that it judges elsewhere.
 */
const isKnown = (id: string, html: string): boolean =>
  id === 'color-contrast' && html.startsWith('<text');

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
    nodes
      .filter((node) => !isKnown(id, node.html))
      .map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
