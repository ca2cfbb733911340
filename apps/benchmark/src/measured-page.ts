import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { PageServer } from './server.js';

/** What an implementation says of itself. */
export interface ImplementationInfo {
  readonly id: string;
  readonly name: string;
  readonly mostCards: number | null;
  readonly canType: boolean;
  readonly script: string | null;
  readonly snippets?: Readonly<Record<string, string>>;
}

/** Main-thread CPU time by the thread's own clock, in milliseconds. */
export interface Cpu {
  readonly all: number;
  /** Without style and layout. */
  readonly script: number;
}

/** What 1000 cards leave behind, each. */
export interface Weight {
  readonly nodes: number;
  /** Bytes of the heap after a collection. */
  readonly heap: number;
}

type Metrics = Readonly<Record<string, number>>;

/** A page of one implementation, watched. */
export class MeasuredPage {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #session: CDPSession;
  #settled = 0;
  #wake: (() => void) | undefined;

  private constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.#context = context;
    this.#page = page;
    this.#session = session;
    page.on('console', (message) => {
      if (message.text() !== 'settled') return;
      this.#settled += 1;
      this.#wake?.();
    });
    page.on('pageerror', (error) => {
      throw error;
    });
  }

  /** Opens an empty page of the server's, with nothing in its caches. */
  static async open(browser: Browser, server: PageServer): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${server.url}blank.html`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MeasuredPage(context, page, session);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #metrics(): Promise<Metrics> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  async #whenSettled(act: () => Promise<unknown>): Promise<void> {
    const before = this.#settled;
    const settled = new Promise<void>((done, failed) => {
      const timer = setTimeout(
        () => failed(new Error('expected the page to settle; waited 60 s.')),
        60_000,
      );
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
    await act();
    if (this.#settled === before) await settled;
  }

  async #cpuOf(act: () => Promise<unknown>): Promise<Cpu> {
    const before = await this.#metrics();
    await this.#whenSettled(act);
    const after = await this.#metrics();
    const spent = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
    const all = spent('TaskDuration');
    return { all, script: all - spent('LayoutDuration') - spent('RecalcStyleDuration') };
  }

  /** From the empty page to a part that shows. */
  cold(url: string): Promise<Cpu> {
    return this.#cpuOf(() => this.#page.goto(url));
  }

  /** Goes to a page on which cards can be asked for. */
  async warm(url: string): Promise<void> {
    await this.#whenSettled(() => this.#page.goto(url));
  }

  /** Work on the page that is there: typing, or so many cards. */
  work(work: 'type' | number): Promise<Cpu> {
    return this.#cpuOf(() =>
      this.#page.evaluate((what) => {
        (globalThis as unknown as { start: (what: 'type' | number) => void }).start(what);
      }, work),
    );
  }

  async #weigh(): Promise<Metrics> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.#metrics();
  }

  /** Cards, and what they weigh. */
  async cards(count: number): Promise<{ readonly cpu: Cpu; readonly weight: Weight }> {
    const before = await this.#weigh();
    const cpu = await this.work(count);
    const after = await this.#weigh();
    const each = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) / count;
    return { cpu, weight: { nodes: each('Nodes'), heap: each('JSHeapUsedSize') } };
  }

  /** How long the page was blocked while all parts came, on a processor six times as slow. */
  async blocked(url: string): Promise<number> {
    await this.#page.addInitScript(() => {
      const page = globalThis as unknown as { blocked: number };
      page.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) page.blocked += Math.max(0, duration - 50);
      }).observe({ type: 'longtask', buffered: true });
    });
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await this.#whenSettled(() => this.#page.goto(url));
    // An observer hears of a task after it has ended.
    await this.#page.waitForTimeout(100);
    return this.#page.evaluate(() => (globalThis as unknown as { blocked: number }).blocked);
  }

  /** What an implementation says of itself. */
  async about(url: string, id: string): Promise<ImplementationInfo> {
    await this.#page.goto(url);
    await this.#page.waitForFunction(() => 'about' in globalThis);
    const about = await this.#page.evaluate(
      () => (globalThis as unknown as { about: Omit<ImplementationInfo, 'id'> }).about,
    );
    return { id, ...about };
  }
}
