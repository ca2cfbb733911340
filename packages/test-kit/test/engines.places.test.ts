/** The same interface over three engines: all that it gives beyond one page. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  ENGINES,
  launchEngine,
  type Engine,
  type EnginePage,
  type OpenOptions,
} from '../src/engines/launch-engine.js';
import { serve, type Answer } from '../src/serve.js';

declare global {
  interface Window {
    ran?: string[];
  }
}

const SCRIPT = 'window.ran.push("script")';
const sha384 = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;
const withIntegrity = (integrity: string): string =>
  `<!DOCTYPE html><script>window.ran = []</script>
<script src="script.js" integrity="${integrity}" crossorigin></script>`;

const PAGES: Readonly<Record<string, Answer>> = {
  '/': '<!DOCTYPE html><html lang="fr"><head><title>Page</title></head><body><p>Text</p></body></html>',
  '/messages': `<!DOCTYPE html><script>
console.log("a log");
console.warn("a warning");
console.error("a console error", new TypeError("as an object"));
setTimeout(() => { throw new RangeError("an uncaught error") });
Promise.reject(new Error("an unhandled rejection"));
</script>`,
  '/before':
    '<!DOCTYPE html><title>Page</title><script>ran.push(document.compatMode, document.scripts.length)</script>',
  '/policy': {
    body: '<!DOCTYPE html><title>Page</title><script>ran.push("page")</script>',
    headers: { 'Content-Security-Policy': "default-src 'none'" },
  },
  '/no-script': '<!DOCTYPE html><script>document.title = "ran"</script><noscript>Text</noscript>',
  '/right': withIntegrity(sha384(SCRIPT)),
  '/wrong': withIntegrity(sha384('another script')),
  '/script.js': SCRIPT,
};

describe.each(ENGINES)('%s', (name) => {
  let engine: Engine;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve(PAGES, { cors: true });
    engine = await launchEngine(name);
  });
  afterAll(async () => {
    await engine.close();
    await server.close();
  });

  async function open(path: string, options?: OpenOptions): Promise<EnginePage> {
    const page = await engine.open(server.origin + path, options);
    onTestFinished(() => page.close());
    return page;
  }

  test('waits until a page is as it must be, and names what never came', async () => {
    const page = await open('/');
    await page.evaluate(() => void setTimeout(() => (document.title = 'Later'), 100));
    expect(await page.waitFor((title) => document.title === title, 'Later')).toBe(true);
    await expect(page.waitFor(() => document.title === 'Never', undefined, 100)).rejects.toThrow(
      /waitFor: expected a truthy value within 100 ms of .*Never.* got false/,
    );
  });

  test('has the viewport that is asked for', async () => {
    const page = await open('/', { viewport: { width: 320, height: 480 } });
    const size = (): Promise<[number, number]> => page.evaluate(() => [innerWidth, innerHeight]);
    expect(await size()).toEqual([320, 480]);
    await page.setViewport({ width: 1000, height: 700 });
    await page.waitFor(() => innerWidth === 1000 && innerHeight === 700);
  });

  test('hears console errors and warnings, uncaught errors and unhandled rejections', async () => {
    const page = await open('/messages');
    await expect.poll(() => page.messages()).toHaveLength(4);
    const messages = (await page.messages()).join('\n');
    for (const text of [
      'a warning',
      'a console error',
      'as an object',
      'an uncaught error',
      'an unhandled rejection',
    ]) {
      expect(messages).toContain(text);
    }
    expect(messages).not.toContain('a log');
  });

  test('runs a script before those of the page, which does not notice', async () => {
    const page = await open('/before', {
      before: () => void (window.ran = ['before é </script>']),
    });
    expect(await page.evaluate(() => window.ran)).toEqual(['before é </script>', 'CSS1Compat', 1]);
  });

  test('runs a script before a page whose policy forbids all scripts', async () => {
    const page = await open('/policy', { before: 'window.ran = ["before"]' });
    expect(await page.evaluate(() => window.ran)).toEqual(['before']);
  });

  test('shows a page as it is without scripts', async () => {
    const page = await open('/no-script', { javaScriptEnabled: false });
    const seen = await page.evaluate(() => [document.title, document.body.innerText.trim()]);
    expect(seen).toEqual(['', 'Text']);
  });

  test('does not share storage between pages', async () => {
    const first = await open('/');
    await first.evaluate(() => localStorage.setItem('key', 'value'));
    const second = await open('/');
    expect(await second.evaluate(() => localStorage.getItem('key'))).toBe(null);
  });

  test('runs a script whose hash is right, and none whose hash is wrong', async () => {
    const right = await open('/right');
    expect(await right.evaluate(() => window.ran)).toEqual(['script']);
    const wrong = await open('/wrong');
    expect(await wrong.evaluate(() => window.ran)).toEqual([]);
  });
});
