import type { Implementation, Part } from './implementation.js';

/** What a reader types, letter by letter. */
const QUERY = 'maintien de la paix';

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const wait = (): Promise<unknown> => new Promise((done) => setTimeout(done, 4));

/**
 * Puts one implementation on the page it is on, answers the driver, and logs `settled` on the
 * console when what was asked for is on the page.
 *
 * @param implementation - from its folder
 * @example run(implementation);
 */
export function run(implementation: Implementation): void {
  const target = document.querySelector<HTMLElement>('#target') ?? document.body;

  /** Waits without frames, which would cost those most that wait for a file. */
  async function settle(where: HTMLElement): Promise<void> {
    while (implementation.isReady && !implementation.isReady(where)) await wait();
    await frame();
    await frame();
  }

  async function showCards(count: number): Promise<void> {
    implementation.showCards(count, target);
    await settle(target);
    console.log('settled');
  }

  async function type(): Promise<void> {
    for (let length = 1; length <= QUERY.length; length += 1) {
      implementation.type?.(QUERY.slice(0, length), target);
      await frame();
      await frame();
    }
    console.log('settled');
  }

  async function begin(): Promise<void> {
    const parts = (new URLSearchParams(location.search).get('show') ?? '').split(' ');
    if (parts[0] === '') {
      const once = document.createElement('div');
      document.body.append(once);
      implementation.showCards(8, once);
      await settle(once);
      once.remove();
    } else {
      for (const part of parts as Part[]) {
        const place = parts.length > 1 ? target.appendChild(document.createElement('div')) : target;
        if (implementation.snippet) place.innerHTML ||= implementation.snippet(part);
        else implementation.show(part, place);
        await settle(place);
      }
    }
    console.log('settled');
  }

  const { name, mostCards, files, snippet } = implementation;
  Object.assign(globalThis, {
    /** What the driver asks before it starts. */
    info: {
      name,
      mostCards: mostCards ?? null,
      canType: Boolean(implementation.type),
      files: files ?? null,
      snippets: snippet && {
        grid: snippet('grid'),
        list: snippet('list'),
        counter: snippet('counter'),
      },
    },
    /** Called by the driver; the work is done in a task of the page's own, which is measured. */
    start: (work: 'type' | number) => {
      setTimeout(() => void (work === 'type' ? type() : showCards(work)));
    },
  });
  if (location.search !== '?info') void begin();
}
