/**
 * Makes links to an id inside a shadow root work, which they do not by themselves: on load, on
 * `hashchange`, and on a click on a link whose target is the page's address already. Focus stays.
 *
 * @param show - shows the place that an id names; called with the empty string for none
 * @returns a function that ends it
 * @example const stop = followAnchors((id) => root.getElementById(id)?.scrollIntoView());
 */
export function followAnchors(show: (id: string) => void): () => void {
  const onHashChange = (): void => show(currentAnchor());
  const onClick = (event: Event): void => {
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href) onHashChange();
  };
  addEventListener('hashchange', onHashChange);
  document.addEventListener('click', onClick);
  return () => {
    removeEventListener('hashchange', onHashChange);
    document.removeEventListener('click', onClick);
  };
}

/** The id that the page's address names, or the empty string. */
export function currentAnchor(): string {
  try {
    return decodeURIComponent(globalThis.location?.hash.slice(1) ?? '');
  } catch {
    return '';
  }
}

/**
 * Whether an anchor can stand in the page's address: not where the hash is the page's own, such as the
 * route of its router, and not where a `base` makes anchors lead away.
 *
 * @param places - the ids that anchors of the widgets name
 * @example hasRoomForAnchor(['conduct-2']); // true at `#conduct-2`, false at `#/news`
 */
export function hasRoomForAnchor(places: readonly string[]): boolean {
  return ['', ...places].includes(location.hash.slice(1)) && !document.querySelector('base[href]');
}
