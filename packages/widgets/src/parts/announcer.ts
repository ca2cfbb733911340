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
  /** What is said besides the state of the element. */
  #news = '';
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  /** Whether the line waits for the reader to pause. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * Says something besides the state, which is to be seen elsewhere, until the reader goes on.
   *
   * @example announcer.announce('Citation copied');
   */
  announce(news: string): void {
    this.#stopWaiting();
    this.#news = news;
    this.#host.requestUpdate();
  }

  /** Keeps the line as it is until the reader has paused. */
  wait(): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => this.announce(''), PAUSE);
  }

  /**
   * The line itself, which stands in the element from the start.
   *
   * @param state - what there is to say of the element as it is
   * @param isSeen - whether the same is to be seen elsewhere
   * @example announcer.statusLine('3 of 25 passages shown.', false);
   */
  statusLine(state: string, isSeen: boolean): TemplateResult {
    if (!this.isWaiting) this.#said = state;
    const news = this.#news && html`<span class="visually-hidden">${this.#news}</span>`;
    return html`<p class=${isSeen ? 'status visually-hidden' : 'status'} role="status">${this.#said}${news}</p>`;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
