import type { Browser, BrowserContext, Page } from 'playwright';
import { tagNames } from '@a4p/widgets/elements';
import type { Condition } from './condition.js';
import type { Servers } from './servers.js';

/** What a reader sees of one widget. */
export interface Seen {
  /** The words in the widget's frame, white space folded; `null` where there is no frame. */
  readonly words: string | null;
  /** The HTML of the frame, without the template's comments. */
  readonly markup: string | null;
  /** Whether its own styles apply: block layout and the widget's own background. */
  readonly styled: boolean;
  /** Whether what stands inside the tag is to be seen. */
  readonly fallback: boolean;
}

/** What a page was like, and what it said. */
export interface Visit {
  readonly page: Page;
  readonly seen: Readonly<Record<string, Seen>>;
  /** Errors that reached the page, and lines on the console. */
  readonly errors: readonly string[];
  readonly console: readonly string[];
  /** What the page's policies reported. */
  readonly reports: readonly string[];
  /** The page's own HTML and its globals, without what the loader is allowed to add. */
  readonly html: string;
  readonly globals: readonly string[];
  readonly context: BrowserContext;
}

declare global {
  interface Window {
    __reports: string[];
    /** Finds an element wherever it is, in shadow roots and frames too. */
    __find: (tag: string) => (Element & { renderRoot?: HTMLElement }) | null;
  }
}

/** Runs in the page before anything of it does. */
function watch(): void {
  window.__reports = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.__reports.push(`${violatedDirective} ${blockedURI}`),
  );
  const find = (root: ParentNode, tag: string): Element | null => {
    const found = root.querySelector(tag);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot, tag);
      if (inside) return inside;
    }
    return null;
  };
  window.__find = (tag) => find(document, tag);
}

/** Runs in the page: looks at every widget. */
function look(names: readonly string[]): Record<string, Seen> {
  /** Not by a pattern for comments: some pages forbid code that looks like one. */
  const htmlOf = (frame: Element): string => {
    const copy = frame.cloneNode(true);
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) (comment as Comment).remove();
    return (copy as Element).innerHTML;
  };
  return Object.fromEntries(
    names.map((tag) => {
      const element = window.__find(tag);
      const frame = element?.renderRoot?.isConnected
        ? element.renderRoot
        : element?.shadowRoot?.querySelector('.frame');
      const style = frame && getComputedStyle(frame);
      const fallback = element?.querySelector(':scope > p');
      return [
        tag,
        {
          words: frame ? (frame.textContent ?? '').replace(/\s+/g, ' ').trim() : null,
          markup: frame ? htmlOf(frame) : null,
          styled:
            style !== undefined &&
            style !== null &&
            style.display !== 'inline' &&
            style.backgroundColor !== 'rgba(0, 0, 0, 0)',
          fallback: fallback?.checkVisibility({ visibilityProperty: true }) ?? false,
        },
      ];
    }),
  );
}

/** Runs in the page: its HTML without the loader's preloads. */
function ownHtml(cdn: string): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('link[rel=modulepreload]')) {
    if (link.getAttribute('href')?.startsWith(cdn)) link.remove();
  }
  for (const script of copy.querySelectorAll('script')) {
    if (script.src.startsWith(cdn)) script.remove();
  }
  return copy.outerHTML.replace(/\s+/g, ' ');
}

/**
 * Opens a condition's page, does what it says, and looks, for a while if need be.
 *
 * @param browser - the browser
 * @param servers - the servers
 * @param condition - what the page does
 * @param isSettled - whether what is seen is what must be seen; `null` opens the page without the script
 * @example const { seen } = await visit(browser, servers, condition, isSettled);
 */
export async function visit(
  browser: Browser,
  servers: Servers,
  condition: Condition,
  isSettled: ((seen: Visit['seen']) => boolean) | null,
): Promise<Visit> {
  const context = await browser.newContext(condition.context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const lines: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') lines.push(line.text());
  });
  await page.addInitScript(watch);
  await page.goto(servers.page(condition, isSettled !== null), { waitUntil: 'load' });
  let seen: Visit['seen'] = {};
  if (isSettled) {
    await condition.act?.(page);
    // The fallback is there from the start: it must still be there once nothing more is to come.
    if (condition.shows === 'fallback') await page.waitForLoadState('networkidle');
    for (let tries = 0; tries < 60; tries += 1) {
      seen = await page.evaluate(look, tagNames);
      // What comes late, such as an error after the widgets are there, is to be messages too.
      await page.waitForTimeout(50);
      if (isSettled(seen)) break;
    }
  }
  return {
    page,
    context,
    seen,
    errors,
    console: lines,
    reports: await page.evaluate(() => window.__reports),
    html: await page.evaluate(ownHtml, servers.cdn(condition)),
    globals: await page.evaluate(() => Object.getOwnPropertyNames(window).sort()),
  };
}
