/** Two origins: the server of the host page, and the one that has the widgets' files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { widgets, type Condition, type Parts } from './condition.js';

const published = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

type Handler = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function start(handle: Handler): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    handle(new URL(request.url ?? '/', 'http://localhost'), request, response).catch(
      (error: unknown) => {
        response.statusCode = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 404 : 500;
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

/** The server of the host page and the CDN, and where a condition's page lies. */
export interface Servers {
  /** The address of a condition's page, with the script or without it. */
  readonly page: (condition: Condition, script?: boolean) => string;
  /** The folder of the CDN as a condition has it. */
  readonly cdn: (condition: Condition) => string;
  readonly close: () => void;
}

/**
 * Starts both servers.
 *
 * @param conditions - the conditions whose pages they serve
 * @example const servers = await startServers(conditions);
 */
export async function startServers(conditions: readonly Condition[]): Promise<Servers> {
  const folderOf = (condition: Condition): string => String(conditions.indexOf(condition));
  const conditionOf = (url: URL): [Condition | undefined, string] => {
    const [, folder = '', ...rest] = url.pathname.split('/');
    return [conditions[Number(folder)], rest.join('/')];
  };

  const cdn = await start(async (url, _request, response) => {
    const [condition, file] = conditionOf(url);
    const {
      status,
      headers,
      body,
      delay,
      half,
      file: sentFile = file,
    } = condition?.cdn?.(file) ?? {};
    if (delay) await wait(delay);
    const usual: Record<string, string | null> = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    };
    response.statusCode = status ?? 200;
    for (const [name, value] of Object.entries({ ...usual, ...headers })) {
      if (value !== null) response.setHeader(name, value);
    }
    const stored = readFileSync(join(published, sentFile), 'utf8');
    const sent = body ? body(stored) : stored;
    if (half) {
      response.setHeader('Content-Length', Buffer.byteLength(sent));
      response.write(sent.slice(0, sent.length / 2), () => response.destroy());
    } else {
      response.end(sent);
    }
  });
  const cdnOf = (condition: Condition): string => `${cdn.origin}/${folderOf(condition)}/`;

  const host = await start(async (url, _request, response) => {
    const [condition, file] = conditionOf(url);
    if (url.pathname.startsWith('/lib/')) {
      response.setHeader('Content-Type', TYPES['.js'] ?? '');
      response.end(readFileSync(join(modules, url.pathname.slice('/lib/'.length))));
    } else if (condition && file === 'page.js') {
      response.setHeader('Content-Type', TYPES['.js'] ?? '').end(await bundle(condition));
    } else if (condition) {
      const withScript = !url.searchParams.has('without');
      const parts = partsOf(cdnOf(condition), withScript);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(condition.headers?.(parts) ?? {})) {
        response.setHeader(name, value);
      }
      response.end(documentOf(condition, parts));
    } else {
      // Browsers ask for an icon by themselves.
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  return {
    page: (condition, script = true) =>
      `${host.origin}/${folderOf(condition)}/${script ? '' : '?without'}`,
    cdn: cdnOf,
    close: () => {
      for (const { server } of [cdn, host]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function partsOf(cdn: string, withScript: boolean): Parts {
  const loader = readFileSync(join(published, 'a4p.js'));
  return {
    cdn,
    widgets,
    integrity: `sha384-${createHash('sha384').update(loader).digest('base64')}`,
    script: withScript ? `<script type="module" src="${cdn}a4p.js" crossorigin></script>` : '',
    file: (name) => (withScript ? fileSnippet(cdn, name) : ''),
  };
}

const { version, files } = JSON.parse(readFileSync(join(published, 'integrity.json'), 'utf8')) as {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};

function fileSnippet(cdn: string, name: string): string {
  const path = `${version}/${name}.js`;
  return `<script type="module" async src="${cdn}${path}" integrity="${files[path] ?? ''}" crossorigin="anonymous"></script>`;
}

function documentOf(
  { doctype = '<!DOCTYPE html>', html = 'lang="fr"', head, body, module }: Condition,
  parts: Parts,
): string {
  return `${doctype}<html ${html}><head><meta charset="utf-8"><title>Page</title>${head?.(parts) ?? ''}</head><body>
${body ? body(parts) : parts.script + parts.widgets}
${module ? '<script type="module" src="page.js"></script>' : ''}</body></html>`;
}

async function bundle({ module = '' }: Condition): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: here, loader: 'tsx' },
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
