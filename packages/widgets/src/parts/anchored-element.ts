import { A4pElement } from '../base/element.js';
import type { ChunkName } from '../base/chunks.js';
import { currentAnchor, followAnchors } from './anchors.js';

/** An element with places that the page's address can name: the browser does not look into shadow roots. */
export abstract class AnchoredElement<Name extends ChunkName = never> extends A4pElement<Name> {
  #stopAnchors: (() => void) | undefined;

  protected override currentId(): string {
    return this.isConnected ? currentAnchor() : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopAnchors ??= followAnchors((id) => this.#showPlace(id));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopAnchors?.();
    this.#stopAnchors = undefined;
  }

  protected override firstUpdated(): void {
    this.#showPlace(this.currentId());
  }

  #showPlace(id: string): void {
    this.requestUpdate();
    if (id) this.renderRoot.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
  }
}
