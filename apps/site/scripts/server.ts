import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv, { type RequestHandler } from 'sirv';

const site = fileURLToPath(new URL('../dist', import.meta.url));
const storybook = fileURLToPath(new URL('../../storybook/storybook-static', import.meta.url));
const STORYBOOK_PATH = '/storybook/';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => done((server.address() as AddressInfo).port));
  });
}

function folder(path: string): RequestHandler {
  return sirv(path, { etag: true, dev: true });
}

/**
 * Serves the built site, with the built Storybook below it if there is one.
 *
 * @param port - the port; the next free one if it is taken, any free one for 0
 * @returns the addresses, and a function that stops the server
 * @throws Error if the site has not been built
 * @example const { site, close } = await serve(0);
 */
export async function serve(
  port: number,
): Promise<{ site: string; storybook: string | null; close: () => Promise<void> }> {
  if (!existsSync(site))
    throw new Error(`Expected the built site in ${site}. Run "npm run build" first.`);
  const pages = folder(site);
  const stories = existsSync(storybook) ? folder(storybook) : null;
  const server = createServer((request, response) => {
    // Host pages load modules from another origin, which a browser allows only with this header.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const notFound = () => {
      response.writeHead(404).end('Not found');
    };
    if (stories && request.url?.startsWith(STORYBOOK_PATH)) {
      request.url = request.url.slice(STORYBOOK_PATH.length - 1);
      stories(request, response, notFound);
    } else {
      pages(request, response, notFound);
    }
  });
  for (let wanted = port; ; wanted += 1) {
    try {
      const address = `http://localhost:${await listen(server, wanted)}/`;
      return {
        site: address,
        storybook: stories && new URL(STORYBOOK_PATH, address).href,
        close: () => new Promise((done) => server.close(() => done())),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
