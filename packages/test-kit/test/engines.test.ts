/** Each engine opens a page, evaluates a function in it and takes a picture; the rest is in the places. */
import { expect, onTestFinished, test } from 'vitest';
import { ENGINES, launchEngine } from '../src/engines/launch-engine.js';
import { serve } from '../src/serve.js';

test.each(ENGINES)('%s opens a page, evaluates functions and takes a picture', async (name) => {
  const server = await serve({ '/': '<!DOCTYPE html><html lang="fr"><title>Page</title><p>Text' });
  onTestFinished(() => server.close());
  const engine = await launchEngine(name);
  onTestFinished(() => engine.close());
  const page = await engine.open(server.origin, { viewport: { width: 320, height: 480 } });

  const agent = await page.evaluate(() => navigator.userAgent);
  expect(agent).toMatch(
    { chromium: /Chrome\//, firefox: /Gecko\/.* Firefox\//, webkit: /AppleWebKit\/605/ }[name],
  );
  expect(agent.includes('Chrome/')).toBe(name === 'chromium');

  expect(await page.evaluate(() => [document.title, document.compatMode])).toEqual([
    'Page',
    'CSS1Compat',
  ]);
  const sum = await page.evaluate(async ({ a, b }) => Promise.resolve(a + b), { a: 1, b: 2 });
  expect(sum).toBe(3);
  await expect(
    page.evaluate(() => {
      throw new Error('expected to be messages');
    }),
  ).rejects.toThrow('expected to be messages');

  const picture = await page.screenshot();
  expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([320, 480]);
});
