/** Both packages from their packed files, in projects that are built with other people's tools. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fr from '@a4p/declaration/fr';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.js';
import esbuild from '../consumers/esbuild.js';
import importMap from '../consumers/import-map.js';
import react from '../consumers/react.js';
import rollup from '../consumers/rollup.js';
import vite from '../consumers/vite.js';
import vue from '../consumers/vue.js';
import webpack from '../consumers/webpack.js';
import { codeBlocks } from '../src/code-blocks.js';
import { makeProject, type Project } from '../src/project.js';
import { serve } from '../src/serve.js';

const [, , protection] = fr.areas;

let browser: Browser;
let project: Project;

beforeAll(async () => {
  // As in a project of one's own: tools build for production unless they are told that this is a test.
  vi.stubEnv('NODE_ENV', 'production');
  project = makeProject();
  browser = await launchBrowser();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  project.remove();
});

/** Writes files into a folder of the project's, and gives its path. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(project.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test.each([importMap, vite, webpack, esbuild, rollup, react, vue])(
  '$name shows a widget',
  async ({ name, files, build }) => {
    // A page without a bundler asks for the packages' own files, which lie at the top.
    const folder = write(name === importMap.name ? '' : name.replace(/\W/g, ''), files);
    const { url, close } = await serve(await build(folder));
    onTestFinished(close);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('console', (line) => heard.push(line.text()));
    await page.goto(url);
    const card = page.locator('a4p-area-card');
    await card.getByText(protection.title).waitFor();
    expect(await card.textContent()).toBe('');
    expect(await page.title()).toBe(protection.title);
    expect(heard).toEqual([]);
  },
);

test('plain Node imports content, classes and finished HTML, without a document', () => {
  const folder = write('node', {
    'main.mjs': `
import fr from '@a4p/declaration/fr';
import { search } from '@a4p/declaration/search';
import { A4pAreaCard } from '@a4p/widgets/area-card';
import { renderToString } from '@a4p/widgets/static';

const html = await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
console.log([search(fr, 'civils').length > 0, A4pAreaCard.tag, html.includes(fr.areas[2].title), typeof document].join());
`,
  });
  const printed = execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe('true,a4p-area-card,true,undefined\n');
});

const typed = `
import fr from '@a4p/declaration/fr';
import { commitmentsIn, version, type AreaId } from '@a4p/declaration';
import { A4pAreaCard } from '@a4p/widgets/area-card';
import '@a4p/widgets/area-card/define';
import { discover, preload } from '@a4p/widgets/cdn/a4p.js';
import { renderToString } from '@a4p/widgets/static';

const id: AreaId = fr.areas[2].id;
// @ts-expect-error there is no such area
const unknown: AreaId = 'unknown';
// @ts-expect-error what is published is not to be written to
fr.areas[2].title = '';
const card = new A4pAreaCard();
card.area = id;
// @ts-expect-error an area is a text
card.area = 3;
discover(document);
const texts: string[] = [version, await renderToString('a4p-area-card', { area: id, lang: 'fr' })];
export { commitmentsIn, preload, texts, unknown };
`;

/** What the compiler says of some modules in a folder; nothing if all is well. */
function compile(folder: string, compilerOptions: Readonly<Record<string, unknown>>): string {
  const options = {
    lib: ['ES2023', 'DOM'],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: false,
    strict: true,
    target: 'es2022',
    types: [],
    ...compilerOptions,
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  const own = createRequire(import.meta.url).resolve('typescript/package.json');
  try {
    execFileSync(process.execPath, [join(dirname(own), 'bin/tsc')], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('TypeScript finds the types with moduleResolution %s', (moduleResolution, module) => {
  const folder = write(`typescript-${moduleResolution}`, { 'main.ts': typed });
  expect(compile(folder, { moduleResolution, module })).toBe('');
});

test('the code in the docs compiles', () => {
  const blocks = codeBlocks().filter(({ language }) => language === 'ts' || language === 'js');
  expect(blocks.length).toBeGreaterThan(4);
  const files = blocks.map(
    ({ place, language, code }) =>
      [`${place.replace(/\W+/g, '-')}.${language}`, `${code}\nexport {};\n`] as const,
  );
  const folder = write('docs', Object.fromEntries(files));
  const findings = compile(folder, { allowJs: true, checkJs: true, noImplicitAny: false });
  expect(findings).toBe('');
});
