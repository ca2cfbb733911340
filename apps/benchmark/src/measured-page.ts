import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { PageKind } from './implementation.js';
import type { PageServer } from './server.js';

/** What an implementation tells the driver. */
export interface ImplementationInfo {
  readonly id: string;
  readonly name: string;
  readonly mostCards: number | null;
  readonly canType: boolean;
  readonly files: Readonly<Record<PageKind, string>> | null;
  readonly snippets?: Readonly<Partial<Record<PageKind, string>>>;
}

/** Main-thread CPU time by the thread's own clock, in milliseconds. */
export interface CpuTime {
  readonly all: number;
  /** Without style and layout. */
  readonly script: number;
}

/** What each of many cards leaves behind. */
export interface CardWeight {
  readonly nodes: number;
  /** Bytes of the heap after a collection. */
  readonly heap: number;
}

type Metrics = Readonly<Record<string, number>>;

/** A page of one implementation, opened with empty caches. */
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

  /** Opens a blank page of the server's. */
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

  async #cpuOf(act: () => Promise<unknown>): Promise<CpuTime> {
    const before = await this.#metrics();
    await this.#whenSettled(act);
    const after = await this.#metrics();
    const spent = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
    const all = spent('TaskDuration');
    return { all, script: all - spent('LayoutDuration') - spent('RecalcStyleDuration') };
  }

  /** Goes to a page and waits until what it is asked for is on it. */
  async show(url: string): Promise<void> {
    await this.#whenSettled(() => this.#page.goto(url));
  }

  #work(work: 'type' | number): Promise<CpuTime> {
    return this.#cpuOf(() =>
      this.#page.evaluate((what) => {
        (globalThis as unknown as { start: (what: 'type' | number) => void }).start(what);
      }, work),
    );
  }

  /** What typing into the list costs, nineteen letters. */
  keystrokes(): Promise<CpuTime> {
    return this.#work('type');
  }

  async #weigh(): Promise<Metrics> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.#metrics();
  }

  /** What a number of cards costs, and what each leaves behind. */
  async cards(count: number): Promise<{ readonly cpu: CpuTime; readonly weight: CardWeight }> {
    const before = await this.#weigh();
    const cpu = await this.#work(count);
    const after = await this.#weigh();
    const each = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) / count;
    return { cpu, weight: { nodes: each('Nodes'), heap: each('JSHeapUsedSize') } };
  }

  /** Milliseconds for which tasks blocked the page while all parts came, at six times the CPU time. */
  async blocked(url: string): Promise<number> {
    await this.#page.addInitScript(() => {
      const page = globalThis as unknown as { blocked: number };
      page.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) page.blocked += Math.max(0, duration - 50);
      }).observe({ type: 'longtask', buffered: true });
    });
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await this.show(url);
    // An observer is called some time after the task has ended.
    await this.#page.waitForTimeout(100);
    return this.#page.evaluate(() => (globalThis as unknown as { blocked: number }).blocked);
  }

  /** What the implementation on a page tells the driver. */
  async info(url: string, id: string): Promise<ImplementationInfo> {
    await this.#page.goto(url);
    await this.#page.waitForFunction(() => 'info' in globalThis);
    const info = await this.#page.evaluate(
      () => (globalThis as unknown as { info: Omit<ImplementationInfo, 'id'> }).info,
    );
    return { id, ...info };
  }
}
