import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const cdn = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const BLANK = 'blank.html';

/** A server of pages and of the published files, compressed as a CDN would. */
export interface PageServer {
  /** Where it answers, with a slash at the end; the published files are below `cdn/`. */
  readonly url: string;
  /** How many bytes the body of an address takes on its way. */
  readonly sizeOf: (url: string) => number;
  readonly close: () => void;
}

/**
 * Serves pages of one's own beside the published build, and `blank.html`, which starts a browser's
 * process: its connection is not kept, so whatever follows opens one.
 *
 * @param fileAt - the text of a path of one's own, such as `card.html`; `undefined` if there is none
 * @param delayOf - milliseconds before a path is answered, by whether its connection is a new one
 * @example const server = await serve((path) => pages.get(path));
 */
export async function serve(
  fileAt: (path: string) => string | undefined,
  delayOf: (path: string, isNewConnection: boolean) => number = () => 0,
): Promise<PageServer> {
  // Before anything is asked for, because compressing well takes its time.
  const bodies = new Map(
    readdirSync(cdn, { recursive: true, encoding: 'utf8' })
      .filter((file) => extname(file) in TYPES)
      .map((file) => [
        `cdn/${file.replaceAll(sep, '/')}`,
        brotliCompressSync(readFileSync(join(cdn, file))),
      ]),
  ).set(BLANK, brotliCompressSync('<!doctype html><title>Blank</title>'));
  const bodyAt = (path: string): Buffer => {
    let body = bodies.get(path);
    if (!body) {
      const text = fileAt(path);
      if (text === undefined) throw new Error(`expected a file at ${path}; there is none.`);
      bodies.set(path, (body = brotliCompressSync(text)));
    }
    return body;
  };
  const connections = new WeakSet<Socket>();
  const server = createServer((request, response) => {
    const isNewConnection = !connections.has(request.socket);
    connections.add(request.socket);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    setTimeout(
      () => {
        try {
          const body = bodyAt(path);
          response
            .writeHead(200, {
              'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
              'Content-Encoding': 'br',
              'Access-Control-Allow-Origin': '*',
              ...(path === BLANK && { Connection: 'close' }),
            })
            .end(body);
        } catch {
          response.writeHead(404).end();
        }
      },
      delayOf(path, isNewConnection),
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    sizeOf: (address) => bodyAt(address.replace(url, '')).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
