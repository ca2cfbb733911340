import type { CommitmentsChunk } from '../base/chunks.js';
import { SECTIONS } from './sections.js';

/** The id that the page's address names, or the empty string. */
export function currentAnchor(): string {
  try {
    return decodeURIComponent(globalThis.location?.hash.slice(1) ?? '');
  } catch {
    return '';
  }
}

/** The ids that links to places of the widgets name. */
function placesOf({ passages, shortTitles }: CommitmentsChunk): readonly string[] {
  return [
    ...passages.map(({ id }) => id),
    ...Object.keys(shortTitles).map((area) => `area-${area}`),
    ...SECTIONS.map((section) => `section-${section}`),
  ];
}

/**
 * Whether an anchor can stand in the page's address: not where the hash is the page's own, such as the
 * route of its router, and not where a `base` makes anchors lead away.
 *
 * @param content - the commitments, whose ids are anchors
 * @example hasRoomForAnchor(content.commitments); // true at `#conduct-2`, false at `#/news`
 */
export function hasRoomForAnchor(content: CommitmentsChunk): boolean {
  return (
    ['', ...placesOf(content)].includes(location.hash.slice(1)) &&
    !document.querySelector('base[href]')
  );
}

/** The link that a click is on, be it in a shadow root. */
export function linkClicked(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
}

/**
 * The id of the place that a click on a link inside of an element leads to, unless the reader opens it
 * elsewhere.
 *
 * @param event - any click
 * @param root - what holds the element's content
 * @returns the id, or the empty string
 * @example const id = placeClicked(event, this.renderRoot);
 */
export function placeClicked(event: MouseEvent, root: Node): string {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  const link = linkClicked(event);
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || !link) return '';
  const href = root.contains(link) ? (link.getAttribute('href') ?? '') : '';
  return href.startsWith('#') ? href.slice(1) : '';
}
