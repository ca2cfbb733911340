/** The engines that the tests know. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The size of the page's area in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface OpenOptions {
  /** Runs in the page before its own scripts; it sees no variables of the test. */
  readonly before?: (() => void) | string;
  /** 1280 × 720 unless given. */
  readonly viewport?: Viewport;
  /** `false` opens the page as a reader without scripts sees it; `evaluate` works nevertheless. */
  readonly javaScriptEnabled?: boolean;
}

/** A page that no other page shares cookies, storage or cache with. */
export interface EnginePage {
  /**
   * Runs a function in the page, with values that JSON knows, and gives what it returns.
   *
   * @param run - an arrow function or a function; it sees no variables of the test
   * @param arg - handed to the function
   * @example const title = await page.evaluate(() => document.title);
   */
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>;
  /**
   * Runs a function in the page until it returns something truthy, and gives that.
   *
   * @param timeout - milliseconds, 10 000 unless given
   * @throws Error naming the function, if it never does
   * @example await page.waitFor((tag) => document.querySelector(tag)?.shadowRoot !== null, 'a4p-pledge');
   */
  waitFor<Result, Arg>(
    run: (arg: Arg) => Result | Promise<Result>,
    arg?: Arg,
    timeout?: number,
  ): Promise<Result>;
  /** What is to be seen in the viewport, as PNG. */
  screenshot(): Promise<Buffer>;
  setViewport(viewport: Viewport): Promise<void>;
  /**
   * Console errors and warnings, uncaught errors and unhandled rejections so far, in the engine's own words.
   * What else is there differs: Chromium reports files that failed to load, Firefox wrong integrity
   * hashes, and WebKitGTK only what the page's current document and its frames of the same origin said.
   */
  messages(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that is running. */
export interface Engine {
  readonly name: EngineName;
  /**
   * Opens an address of `http://localhost` in a new page, and waits for its load event.
   *
   * @example const page = await engine.open(server.origin, { viewport: { width: 320, height: 640 } });
   */
  open(url: string, options?: OpenOptions): Promise<EnginePage>;
  /** Closes the browser with all its pages. */
  close(): Promise<void>;
}

/** What a driver has to do; waiting is the same for all. */
export interface Driver {
  open(url: string, options: DriverOptions): Promise<DriverPage>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly before: string;
  readonly viewport: Viewport;
  readonly javaScriptEnabled: boolean;
}

export interface DriverPage extends Omit<EnginePage, 'evaluate' | 'waitFor'> {
  /** Evaluates an expression, and awaits a promise. */
  evaluate(expression: string): Promise<unknown>;
}
