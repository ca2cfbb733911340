import { A4pElement } from '../base/element.js';
import type { ChunkName, ContentOf } from '../base/chunks.js';
import { currentAnchor, hasRoomForAnchor, linkClicked, placeClicked } from './anchors.js';

/**
 * An element with places that an address can name: the browser does not look into shadow roots. So the
 * element itself goes there on load, on `hashchange`, and on a click on a link, whether on the page or
 * its own.
 */
export abstract class AnchoredElement<
  Name extends ChunkName = 'commitments',
> extends A4pElement<Name> {
  /** The place that a link of its own led to where the address could not be written. */
  #unwritten = '';

  protected override currentId(): string {
    return this.isConnected ? this.#unwritten || currentAnchor() : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    this.ownerDocument.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    this.ownerDocument.removeEventListener('click', this.#onClick);
  }

  protected override firstUpdated(): void {
    this.#showPlace(this.currentId());
  }

  readonly #onHashChange = (): void => {
    this.#unwritten = '';
    this.#showPlace(currentAnchor());
  };

  readonly #onClick = (event: MouseEvent): void => {
    const id = placeClicked(event, this.renderRoot);
    if (id) {
      event.preventDefault();
      const fold = linkClicked(event)?.closest('details');
      if (fold) fold.open = false;
      const place = this.goTo(id);
      place?.setAttribute('tabindex', '-1');
      place?.focus({ preventScroll: true });
      return;
    }
    // A link to the address that is the page's already changes no hash.
    const link = linkClicked(event);
    if (link?.hash && link.href === location.href) this.#onHashChange();
  };

  /**
   * Shows a place, and writes it into the page's address where there is room.
   *
   * @returns the place
   */
  protected goTo(id: string): HTMLElement | null {
    const { commitments } = this.content as ContentOf<'commitments'>;
    const hasRoom = hasRoomForAnchor(commitments);
    this.#unwritten = hasRoom ? '' : id;
    if (hasRoom)
      history.replaceState(history.state, '', location.href.replace(/(#.*)?$/, `#${id}`));
    return this.#showPlace(id);
  }

  #showPlace(id: string): HTMLElement | null {
    this.requestUpdate();
    const place = id ? this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    const section = place?.closest('details');
    if (section) section.open = true;
    place?.scrollIntoView();
    return place;
  }
}
