/** The server of the tests. */
import { expect, onTestFinished, test } from 'vitest';
import { folder, serve } from '../src/serve.js';

async function start(...args: Parameters<typeof serve>): Promise<string> {
  const server = await serve(...args);
  onTestFinished(() => server.close());
  return server.origin;
}

test('sends bodies with the type that their path says', async () => {
  const origin = await start({ '/': 'page', '/a.js': 'script', '/b.bin': new Uint8Array([1]) });
  const typeOf = async (path: string): Promise<string | null> =>
    (await fetch(origin + path)).headers.get('content-type');
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/a.js?query')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/b.bin')).toBe('application/octet-stream');
  expect(await (await fetch(`${origin}/a.js`)).text()).toBe('script');
});

test('sends headers and a status, and leaves out a header that is null', async () => {
  const origin = await start(
    { '/': { body: 'gone', status: 410, headers: { 'content-type': null, 'X-Own': 'own' } } },
    { cors: true, headers: { 'X-Shared': 'shared' } },
  );
  const { status, headers } = await fetch(origin);
  expect(status).toBe(410);
  expect(headers.get('content-type')).toBe(null);
  expect(headers.get('x-own')).toBe('own');
  expect(headers.get('x-shared')).toBe('shared');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('answers 404 for what is not there, 204 for an icon, 500 where the handler fails', async () => {
  const origin = await start((path) => {
    if (path === '/fails') throw new Error('expected');
    return undefined;
  });
  const statusOf = async (path: string): Promise<number> => (await fetch(origin + path)).status;
  expect(await statusOf('/none')).toBe(404);
  expect(await statusOf('/favicon.ico')).toBe(204);
  expect(await statusOf('/fails')).toBe(500);
  expect((await fetch(origin)).headers.get('access-control-allow-origin')).toBe(null);
});

test('a handler may use the response itself', async () => {
  const origin = await start((_path, _request, response) => {
    response.writeHead(200, { 'Content-Length': 8 });
    response.write('half', () => response.destroy());
    return undefined;
  });
  await expect(fetch(origin).then((response) => response.text())).rejects.toThrow();
});

test('serves a folder', async () => {
  const origin = await start(folder(import.meta.dirname));
  expect(await (await fetch(`${origin}/serve.test.ts`)).text()).toContain('serves a folder');
  expect((await fetch(`${origin}/none.ts`)).status).toBe(404);
});
