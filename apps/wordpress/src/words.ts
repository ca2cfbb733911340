import type { Page } from 'playwright';

/** What a reader has of a page's content. */
export interface Content {
  /** What is shown, white space folded; an element that shows itself hides what is in its tag. */
  readonly words: string;
  /** What is in the tags of our elements. */
  readonly inTags: readonly string[];
  /** Tags that nobody wrote: WordPress makes them of line breaks. */
  readonly strayTags: number;
}

/** Runs in the page. */
function look(selector: string): Content {
  const nodesOf = (element: Element): Iterable<Node> => {
    if (element instanceof HTMLSlotElement) return element.assignedNodes({ flatten: true });
    return (element.shadowRoot ?? element).childNodes;
  };
  const wordsOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return '';
    return [...nodesOf(node)].map(wordsOf).join(' ');
  };
  const content = document.querySelector(selector);
  if (!content) throw new Error(`expected an element ${selector} on ${location.href}`);
  const isStray = ({ localName, textContent, children }: Element): boolean =>
    localName === 'br' ||
    (localName === 'p' &&
      textContent.trim() === '' &&
      [...children].every((child) => child.localName === 'script'));
  return {
    strayTags: [...content.querySelectorAll('*')].filter(isStray).length,
    words: wordsOf(content).replace(/\s+/g, ' ').trim(),
    inTags: [...content.querySelectorAll('*')].flatMap((element) =>
      element.localName.startsWith('a4p-') ? [element.innerHTML] : [],
    ),
  };
}

/**
 * Opens a page as a reader, and reads its content.
 *
 * @param selector - the element that has the content
 * @example (await readContent(page, address, '.entry-content')).words;
 */
export async function readContent(page: Page, address: string, selector: string): Promise<Content> {
  // No element asks for anything once it shows itself.
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(look, selector);
}
