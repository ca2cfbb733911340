/**
 * The places of a page in an iframe. One of full height has nothing to scroll: the page around is told
 * where a reader goes, on a click on a link, and at first by the address.
 */
import { currentAnchor, isFollowed, linkClicked } from '../parts/anchors.js';
import { tellPageAround } from './message.js';

/** The element itself has the place in its shadow root; an empty span outside may bear the same id. */
function placeOf(id: string): HTMLElement | null {
  const root = document.querySelector('main > *')?.shadowRoot;
  return root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? document.getElementById(id);
}

function tell(place: HTMLElement): void {
  const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop) || 0;
  tellPageAround({ type: 'a4p-scroll', top: place.getBoundingClientRect().top - margin });
}

/** The address's place, until it has been told or the reader goes elsewhere. */
let first = '';

/** One that is not of full height yet, or never, has scrolled there by itself. */
function tellFirst(): void {
  const place = first && document.documentElement.scrollHeight <= innerHeight + 1 && placeOf(first);
  if (!place) return;
  first = '';
  tell(place);
}

let hasGone = false;

/**
 * Tells the page around of the place that the address names, once that can be scrolled to.
 *
 * @example tellAddress();
 */
export function tellAddress(): void {
  first = hasGone ? '' : currentAnchor();
  tellFirst();
}

function onClick(event: MouseEvent): void {
  const link = linkClicked(event);
  if (!link?.getAttribute('href')?.startsWith('#')) return;
  const place = placeOf(link.hash.slice(1));
  if (!place) return;
  // An element has followed it by itself; a page without its script follows it here, and makes, like
  // the element, no step that the reader's way back would lead through.
  if (!event.defaultPrevented) {
    if (!isFollowed(event)) return;
    event.preventDefault();
    location.replace(link.hash);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  hasGone = true;
  first = '';
  tell(place);
}

/**
 * Has the page around follow the reader.
 *
 * @example followReader();
 */
export function followReader(): void {
  addEventListener('click', onClick);
  addEventListener('resize', tellFirst);
  tellAddress();
}
