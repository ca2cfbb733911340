/** Two origins: the server of the host page, and the one that has the widgets' files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installed } from '@a4p/test-kit/installed';
import { folder, serve } from '@a4p/test-kit/serve';
import { build } from 'esbuild';
import { widgets, type Condition, type Parts } from './condition.js';

const published = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const libraries = installed(fileURLToPath(new URL('../', import.meta.url)));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The server of the host page and the CDN, and where a condition's page lies. */
export interface Servers {
  /** The address of a condition's page, with the script or without it. */
  readonly page: (condition: Condition, script?: boolean) => string;
  /** The folder of the CDN as a condition has it. */
  readonly cdn: (condition: Condition) => string;
  readonly close: () => Promise<void>;
}

/**
 * Starts both servers.
 *
 * @param conditions - the conditions whose pages they serve
 * @example const servers = await startServers(conditions);
 */
export async function startServers(conditions: readonly Condition[]): Promise<Servers> {
  const folderOf = (condition: Condition): string => String(conditions.indexOf(condition));
  const conditionOf = (path: string): [Condition | undefined, string] => {
    const [, place = '', ...rest] = path.split('/');
    return [conditions[Number(place)], rest.join('/')];
  };

  const cdn = await serve(
    async (path, _request, response) => {
      const [condition, file] = conditionOf(path);
      const changed = condition?.cdn?.(file) ?? {};
      if (changed.delay) await wait(changed.delay);
      const stored = readFileSync(join(published, changed.file ?? file), 'utf8');
      const body = changed.body ? changed.body(stored) : stored;
      if (!changed.half) return { ...changed, body };
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'text/javascript',
        'Content-Length': Buffer.byteLength(body),
      });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
      return undefined;
    },
    {
      cors: true,
      headers: {
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
  );
  const cdnOf = (condition: Condition): string => `${cdn.origin}/${folderOf(condition)}/`;

  const host = await serve(async (path, request, response) => {
    const [condition, file] = conditionOf(path);
    const [, library, inLibrary = ''] = /^\/lib\/((?:@[^/]+\/)?[^/]+)(.*)/.exec(path) ?? [];
    if (library) {
      const place = libraries.get(library);
      return place && folder(place)(inLibrary, request, response);
    }
    if (!condition) return undefined;
    if (file === 'page.js') return bundle(condition);
    const parts = partsOf(cdnOf(condition), !request.url?.endsWith('?without'));
    return { headers: condition.headers?.(parts) ?? {}, body: documentOf(condition, parts) };
  });
  return {
    page: (condition, script = true) =>
      `${host.origin}/${folderOf(condition)}/${script ? '' : '?without'}`,
    cdn: cdnOf,
    close: async () => {
      await Promise.all([cdn.close(), host.close()]);
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
