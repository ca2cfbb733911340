import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { allowScript } from './content-security-policy.js';
import { insertScript } from './insert-script.js';

const POLICIES = ['content-security-policy', 'content-security-policy-report-only'];

export interface ScriptProxy {
  /** Such as `127.0.0.1:40123`. */
  readonly address: string;
  close(): void;
}

/** The first chunk has what stands before the scripts, or the document starts without it. */
function inserting(script: string): Transform {
  let isFirst = true;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const text = isFirst ? insertScript(chunk.toString('latin1'), script) : null;
      isFirst = false;
      done(null, text === null ? chunk : Buffer.from(text, 'latin1'));
    },
  });
}

function sendWithScript(answer: IncomingMessage, response: ServerResponse, script: string): void {
  const { 'content-length': _, 'content-encoding': encoding, ...headers } = answer.headers;
  for (const name of POLICIES) {
    const policy = headers[name];
    if (typeof policy === 'string') headers[name] = allowScript(policy, script);
  }
  response.writeHead(answer.statusCode ?? 200, headers);
  const failed = (): void => void response.destroy();
  if (encoding === 'br') {
    pipeline(answer, createBrotliDecompress(), inserting(script), response, failed);
  } else if (encoding === 'gzip') {
    pipeline(answer, createGunzip(), inserting(script), response, failed);
  } else {
    pipeline(answer, inserting(script), response, failed);
  }
}

/**
 * An HTTP proxy that puts a script before all others of each document, for browsers whose protocol cannot.
 *
 * @param script - the text of the script; the policy of the document is made to allow it
 * @example const { address } = await startScriptProxy('window.started = true');
 */
export async function startScriptProxy(script: string): Promise<ScriptProxy> {
  const server = createServer((asked, response) => {
    const { 'proxy-connection': _, ...headers } = asked.headers;
    const isDocument = asked.headers.accept?.includes('text/html') ?? false;
    // A connection that is kept may be closed by the server while a request is on its way.
    const options = { method: asked.method, headers, agent: false };
    const forwarded = request(asked.url ?? '', options, (answer) => {
      const isHtml = /^(text\/html|application\/xhtml\+xml)/i.test(
        answer.headers['content-type'] ?? '',
      );
      if (isDocument && isHtml) {
        sendWithScript(answer, response, script);
      } else {
        response.writeHead(answer.statusCode ?? 200, answer.headers);
        pipeline(answer, response, () => {});
      }
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
