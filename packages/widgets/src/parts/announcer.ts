import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from '#lit';

/** How long a reader has to have stopped typing before a message is announced, in milliseconds. */
const PAUSE = 400;

/** The status line of an element, which says one thing at a time. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  /** Whether a message waits for the reader to pause. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * Announces a message in place of the last one, and of one that waits.
   *
   * @example announcer.announce('Citation copied');
   */
  announce(message: string): void {
    this.#stopWaiting();
    this.#message = message;
    this.#host.requestUpdate();
  }

  /**
   * Announces a message once the reader has paused.
   *
   * @param message - makes the message then
   * @example announcer.announceOncePaused(() => '3 commitments');
   */
  announceOncePaused(message: () => string): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => this.announce(message()), PAUSE);
  }

  /** The line itself, which stands in the element from the start. */
  statusLine(): TemplateResult {
    return html`<p class="status" role="status">${this.#message}</p>`;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
