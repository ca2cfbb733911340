import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from '#lit';

/** How long a reader has to have stopped typing before a message is announced, in milliseconds. */
const PAUSE = 400;

/** The status line of an element, which says one thing at a time, once the reader has paused. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Announces a message in place of the last one.
   *
   * @param message - makes the message once it is announced
   * @example announcer.announce(() => '3 commitments');
   */
  announce(message: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#message = message();
      this.#host.requestUpdate();
    }, PAUSE);
  }

  /** The line itself, which stands in the element from the start. */
  statusLine(): TemplateResult {
    return html`<p class="status" role="status">${this.#message}</p>`;
  }
}
