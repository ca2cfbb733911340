/**
 * The iframes of a part of the page, those in open shadow roots last.
 *
 * @example const [first] = framesIn(document);
 */
export function framesIn(root: ParentNode): readonly HTMLIFrameElement[] {
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll('iframe'), ...roots.flatMap(framesIn)];
}

/**
 * Whether an iframe may be one of this package, by its address: that has our path, or none is written
 * down because a script loaded it, or it is of the page's own site, which may send on to ours.
 *
 * @example mayBeOurs(frame); // false at https://www.youtube.com/embed/…
 */
export function mayBeOurs({ src }: HTMLIFrameElement): boolean {
  return (
    !/^https?:/.test(src) ||
    /\/embed\/[a-z]{2}\//.test(src) ||
    new URL(src).origin === location.origin
  );
}

/**
 * Brings a place of an iframe into view as the browser does: what scrolls around the iframe, its
 * `scroll-padding`, its `scroll-margin` and `scroll-behavior` count.
 *
 * @param frame - the iframe
 * @param top - how far below its top the place begins
 * @example showPlace(frame, 2255);
 */
export function showPlace(frame: HTMLIFrameElement, top: number): void {
  const { style } = frame;
  const written = style.scrollMarginTop;
  style.scrollMarginTop = `${Number.parseFloat(getComputedStyle(frame).scrollMarginTop) - top}px`;
  const { matches: isStill } = matchMedia('(prefers-reduced-motion: reduce)');
  frame.scrollIntoView({ behavior: isStill ? 'instant' : 'auto' });
  style.scrollMarginTop = written;
}
