import type { CommitmentsChunk } from '../base/commitments-chunk.js';
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

/** Whether a click follows a link here, and the reader does not open it elsewhere. */
export function isFollowed(event: MouseEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  return !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
