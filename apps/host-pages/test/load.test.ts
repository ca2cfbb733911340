/** Many widgets, for a long time, on pages that are put to sleep. */
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { messagesOf } from '@a4p/test-kit/messages';
import { tagNames } from '@a4p/widgets/elements';
import { widget, type Condition } from '../src/condition.js';
import { startServers, type Servers } from '../src/servers.js';

const MANY = 500;
const OFTEN = 10_000;
const BATCH = 100;

const many: Condition = {
  name: 'many widgets',
  shows: 'widgets',
  body: ({ script }) =>
    script +
    [...new Array(MANY).keys()]
      .map((at) => widget(tagNames[at % tagNames.length] as (typeof tagNames)[number]))
      .join(''),
};
const one: Condition = { name: 'one of each', shows: 'widgets' };

const browser = useBrowser();
let servers: Servers;

beforeAll(async () => {
  servers = await startServers([many, one]);
});

afterAll(async () => {
  await servers.close();
});

async function open(
  condition: Condition,
): Promise<{ page: Page; messages: readonly string[]; files: string[] }> {
  const context = await browser().newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const messages = messagesOf(page);
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.slice(3)));
  await page.goto(servers.page(condition));
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll<HTMLElement & { renderRoot?: HTMLElement }>(selector)].every(
        ({ renderRoot }) => renderRoot?.isConnected,
      ),
    tagNames.join(),
  );
  return { page, messages, files: files.filter((file) => file.endsWith('.js')).toSorted() };
}

test('five hundred widgets on one page show, with the requests of nine', async () => {
  const { page, messages, files } = await open(many);
  expect(messages).toEqual([]);
  expect(await page.locator(tagNames.join()).count()).toBe(MANY);
  expect(files).toEqual((await open(one)).files);
});

/** What the page holds once it has cleared up. */
async function held(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Adds widgets, waits until they show, and takes them out again. */
async function addAndRemove(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([html, rounds]) => {
      for (let round = 0; round < rounds; round += 1) {
        const main = document.createElement('main');
        main.innerHTML = html;
        document.body.append(main);
        for (const element of main.children) {
          await (element as Element & { updateComplete: Promise<void> }).updateComplete;
        }
        main.remove();
      }
    },
    [
      [...new Array(BATCH).keys()]
        .map((at) => widget(tagNames[at % tagNames.length] as (typeof tagNames)[number]))
        .join(''),
      times / BATCH,
    ] as const,
  );
}

test('widgets added and removed ten thousand times leave nothing behind', async () => {
  const { page, messages } = await open(one);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await addAndRemove(page, OFTEN / 10);
  const before = await held(session);
  await addAndRemove(page, OFTEN);
  const after = await held(session);
  expect(after['Nodes']).toBe(before['Nodes']);
  expect(after['JSEventListeners']).toBe(before['JSEventListeners']);
  expect((after['JSHeapUsedSize'] ?? 0) - (before['JSHeapUsedSize'] ?? 0)).toBeLessThan(200_000);
  expect(messages).toEqual([]);
});

test('a page that was frozen goes on where it was', async () => {
  const { page, messages } = await open(one);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => void (document.documentElement.lang = 'ar'));
  await page.locator('a4p-pledge .frame[lang=ar]').waitFor();
  expect(messages).toEqual([]);
});
