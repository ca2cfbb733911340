import { A4pElement } from '../base/element.js';
import type { ChunkName, ContentOf } from '../base/chunks.js';
import { currentAnchor, hasRoomForAnchor, isFollowed, linkClicked } from './anchors.js';

/** The history as newer browsers tell of it. */
const entries = (): Navigation | undefined =>
  (globalThis as { navigation?: Navigation }).navigation;

/**
 * An element with places that an address can name: the browser does not look into shadow roots. So the
 * element itself goes there on load, on `hashchange`, on a new entry of the history, and on a click on a link, whether on the page or
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
    entries()?.addEventListener('currententrychange', this.#onEntryChange);
    this.ownerDocument.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    entries()?.removeEventListener('currententrychange', this.#onEntryChange);
    this.ownerDocument.removeEventListener('click', this.#onClick);
  }

  protected override firstUpdated(): void {
    this.#showPlace(this.currentId());
  }

  readonly #onHashChange = (): void => {
    this.#unwritten = '';
    this.#showPlace(currentAnchor());
  };

  /** A router pushes an address, and no `hashchange` follows. */
  readonly #onEntryChange = ({ navigationType }: NavigationCurrentEntryChangeEvent): void => {
    if (navigationType === 'push') this.#onHashChange();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = linkClicked(event);
    if (!link?.hash) return;
    if (this.renderRoot.contains(link) && link.getAttribute('href') === link.hash) {
      if (isFollowed(event)) this.#follow(link, event);
    } else if (link.href === location.href) {
      // It changes no hash.
      this.#onHashChange();
    }
  };

  /** Goes to a place, writes it into the page's address where there is room, and takes the focus along. */
  #follow(link: HTMLAnchorElement, event: Event): void {
    event.preventDefault();
    const id = link.hash.slice(1);
    const { commitments } = this.content as ContentOf<'commitments'>;
    const hasRoom = hasRoomForAnchor(commitments);
    this.#unwritten = hasRoom ? '' : id;
    if (hasRoom)
      history.replaceState(history.state, '', location.href.replace(/(#.*)?$/, link.hash));
    const fold = link.closest('details');
    if (fold) fold.open = false;
    const place = this.#showPlace(id);
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: true });
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
