import { A4pElement } from '../base/element.js';
import type { SliceName } from '../text/slices.js';
import { currentAnchor, followAnchors } from './anchors.js';

/** An element with places that the page's address can name: the browser does not look into shadow roots. */
export abstract class AnchoredElement<
  Slice extends SliceName = SliceName,
> extends A4pElement<Slice> {
  static override readonly hasState = true;

  #stopAnchors: (() => void) | undefined;

  protected override current(): string {
    return currentAnchor();
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

  protected override firstShown(): void {
    this.#showPlace(this.current());
  }

  #showPlace(id: string): void {
    this.requestUpdate();
    if (id) this.renderRoot?.getElementById(id)?.scrollIntoView();
  }
}
