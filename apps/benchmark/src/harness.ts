/** Runs one contestant on a page, and says on the console when what was asked for is there. */
import contestant from 'contestant';
import content from 'content';
import type { Contestant, Part } from './contestant.js';

/** What a reader types, letter by letter. */
const WORDS = 'maintien de la paix';

const target = document.querySelector<HTMLElement>('#target') ?? document.body;
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

async function settle(where: HTMLElement): Promise<void> {
  do await frame();
  while (contestant.isThere && !contestant.isThere(where));
  await frame();
}

async function showCards(count: number): Promise<void> {
  contestant.showCards(count, target, content);
  await settle(target);
  console.log('settled');
}

async function type(): Promise<void> {
  for (let length = 1; length <= WORDS.length; length += 1) {
    contestant.type?.(WORDS.slice(0, length), target);
    await frame();
    await frame();
  }
  console.log('settled');
}

/** What the driver asks before it starts. */
const { name, mostCards, type: canType, script, snippet } = contestant as Contestant;
const about = {
  name,
  mostCards: mostCards ?? null,
  canType: Boolean(canType),
  script: script ?? null,
  snippets: snippet && {
    grid: snippet('grid'),
    list: snippet('list'),
    counter: snippet('counter'),
  },
};

/** Called by the driver; the work is done in a task of the page's own, which is what is measured. */
Object.assign(globalThis, {
  about,
  start: (work: 'type' | number) => {
    setTimeout(() => void (work === 'type' ? type() : showCards(work)));
  },
});

async function begin(): Promise<void> {
  const parts = (new URLSearchParams(location.search).get('show') ?? '').split(' ');
  if (parts[0] === '') {
    const once = document.createElement('div');
    document.body.append(once);
    contestant.showCards(8, once, content);
    await settle(once);
    once.remove();
  } else {
    for (const part of parts as Part[]) {
      const place = parts.length > 1 ? target.appendChild(document.createElement('div')) : target;
      if (contestant.snippet) place.innerHTML ||= contestant.snippet(part);
      else contestant.show(part, place, content);
      await settle(place);
    }
  }
  console.log('settled');
}

if (location.search !== '?about') void begin();
