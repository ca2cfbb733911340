import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** Headers to send; `null` leaves one out that would be sent otherwise. */
export type Headers = Readonly<Record<string, string | null>>;

/** What a path answers with: a body, or a body with status and headers. */
export type Answer =
  | string
  | Uint8Array
  | {
      readonly body?: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Headers;
    };

/**
 * Answers a path such as `/card.html`; `undefined` is a 404 unless the handler used the response itself.
 *
 * @example const handler: Handler = (path) => (path === '/' ? '<!doctype html>' : undefined);
 */
export type Handler = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Answer | undefined | Promise<Answer | undefined>;

export interface ServeOptions {
  /** Lets pages of other origins load the files. */
  readonly cors?: boolean;
  /** Sent with every answer. */
  readonly headers?: Headers;
}

export interface TestServer {
  /** Such as `http://localhost:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * A handler for the files of a folder; a path that ends with a slash is its `index.html`.
 *
 * @example const server = await serve(folder('dist'), { cors: true });
 */
export function folder(root: string): Handler {
  return async (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      return {
        body: await readFile(join(root, decodeURIComponent(file))),
        headers: { 'Content-Type': typeOf(file) },
      };
    } catch {
      return undefined;
    }
  };
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

function send(response: ServerResponse, path: string, answer: Answer, shared: Headers): void {
  const { body, status = 200, headers } = isBody(answer) ? { body: answer } : answer;
  const all = new Map(
    [{ 'Content-Type': typeOf(path) }, shared, headers ?? {}]
      .flatMap((some) => Object.entries(some))
      .map(([name, value]) => [name.toLowerCase(), value] as const),
  );
  for (const [name, value] of all) {
    if (value !== null) response.setHeader(name, value);
  }
  response.writeHead(status).end(body);
}

function isBody(answer: Answer): answer is string | Uint8Array {
  return typeof answer === 'string' || answer instanceof Uint8Array;
}

/**
 * Serves pages and files on a free port until it is closed.
 *
 * @param content - what each path answers with, or a function that knows
 * @param options - headers for all answers
 * @example
 * const server = await serve({ '/': '<!doctype html><script src="a.js"></script>', '/a.js': 'alert()' });
 * await page.goto(server.origin);
 * await server.close();
 */
export async function serve(
  content: Handler | Readonly<Record<string, Answer>>,
  { cors = false, headers = {} }: ServeOptions = {},
): Promise<TestServer> {
  const handler: Handler = typeof content === 'function' ? content : (path) => content[path];
  const shared: Headers = { ...(cors && { 'Access-Control-Allow-Origin': '*' }), ...headers };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = await handler(path, request, response);
    if (answer !== undefined) send(response, path, answer, shared);
    else if (!response.headersSent && !response.destroyed) {
      // Browsers ask for an icon by themselves, and report a 404.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}
