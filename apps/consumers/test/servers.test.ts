/** Every entry of the packed packages where there is no document: harmless, under every condition. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fr from '@a4p/declaration/fr';
import { tagNames } from '@a4p/widgets/elements';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import workerd from 'workerd';
import { useProject } from '../src/use-project.js';

const [, , { title }] = fr.areas;
const write = useProject();

/** What Lit sets in a server's realm. */
const OF_LIT = [
  'CustomEvent',
  'Event',
  'EventTarget',
  'customElements',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'litServerRoot',
  'reactiveElementVersions',
];

/** The script entries of the package. */
function entriesIn(folder: string): readonly string[] {
  const path = join(folder, '../node_modules/@a4p/widgets/package.json');
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { exports: object };
  const named = Object.keys(exports).filter((entry) => !/\.(css|json)$|\*/.test(entry));
  const elements = tagNames.flatMap((tagName) => [
    `./${tagName.slice(4)}`,
    `./${tagName.slice(4)}/define`,
  ]);
  return [...named, ...elements].map((entry) => `@a4p/widgets${entry.slice(1)}`);
}

const runNode = (folder: string, ...options: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [...options, 'main.mjs'], { cwd: folder, encoding: 'utf8' }),
  );

test.each([[], ['browser'], ['workerd', 'browser'], ['worker', 'browser'], ['edge-light']])(
  'in Node, with the conditions %s',
  (...conditions) => {
    const folder = write('conditions', {});
    const entries = entriesIn(folder);
    expect(entries.length).toBeGreaterThan(20);
    write('conditions', {
      'main.mjs': `
const before = new Set(Object.getOwnPropertyNames(globalThis));
for (const entry of ${JSON.stringify(entries)}) await import(entry);
const { A4pAreaCard } = await import('@a4p/widgets/area-card');
const { renderToString } = await import('@a4p/widgets/static');
console.log(JSON.stringify({
  html: await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' }),
  properties: Object.keys(A4pAreaCard.properties),
  registered: customElements.get('a4p-area-card') !== undefined,
  globals: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)),
}));`,
    });
    const options = conditions.filter(Boolean).map((name) => `--conditions=${name}`);
    const { html, properties, registered, globals } = runNode(folder, ...options) as {
      html: string;
      properties: string[];
      registered: boolean;
      globals: string[];
    };
    expect(html).toContain(title);
    expect(properties).toEqual(['area', 'href', 'compact']);
    expect(registered).toBe(false);
    expect(globals.filter((name) => !OF_LIT.includes(name))).toEqual([]);
  },
);

test('in Node the classes extend the LitElement that a project imports', () => {
  const folder = write('same-lit', {
    'main.mjs': `
import { LitElement } from 'lit';
import { A4pAreaCard, A4pElement } from '@a4p/widgets';
console.log(JSON.stringify([
  A4pAreaCard.prototype instanceof LitElement,
  Object.getPrototypeOf(A4pElement) === LitElement,
]));`,
  });
  expect(runNode(folder)).toEqual([true, true]);
});

const WORKER = `
import '@a4p/widgets/define';
import { A4pAreaCard } from '@a4p/widgets/area-card';
import { renderToString } from '@a4p/widgets/static';`;

async function bundleForWorkers(
  folder: string,
  conditions: string[],
  format: 'esm' | 'iife',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.mjs')],
    bundle: true,
    conditions,
    format,
    platform: 'neutral',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test.each(['workerd', 'worker', 'edge-light'])(
  'in a realm that has nothing but a console, bundled with the condition %s',
  async (condition) => {
    const folder = write('bare', {
      'main.mjs': `${WORKER}
done = renderToString(A4pAreaCard.tagName, { area: 'protection', lang: 'fr' });`,
    });
    const bare: { done: Promise<string> | null; console: Console; URL: typeof URL } = {
      done: null,
      console,
      URL,
    };
    runInNewContext(await bundleForWorkers(folder, [condition, 'browser'], 'iife'), bare);
    expect(await bare.done).toContain(title);
  },
);

test('in workerd', async () => {
  const folder = write('workerd', {
    'main.mjs': `${WORKER}
export default {
  async fetch() {
    return new Response(await renderToString(A4pAreaCard.tagName, { area: 'protection', lang: 'fr' }));
  },
};`,
    'config.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);`,
  });
  const worker = await bundleForWorkers(folder, ['workerd', 'worker', 'browser'], 'esm');
  write('workerd', { 'worker.js': worker });
  const server = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  onTestFinished(() => void server.kill());
  const port = await new Promise<number>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`workerd ended with ${String(code)}.`)));
    server.stdio[3]?.on('data', (lines: Buffer) => {
      const [, listening] = /"port":(\d+)/.exec(lines.toString()) ?? [];
      if (listening) resolve(Number(listening));
    });
  });
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(await answer.text()).toContain(title);
});
