/** Both packages from their packed files, in projects that are built with other people's tools. */
import { execFileSync } from 'node:child_process';
import fr from '@a4p/declaration/fr';
import { expect, test } from 'vitest';
import eleventy from '../consumers/eleventy.js';
import esbuild from '../consumers/esbuild.js';
import importMap from '../consumers/import-map.js';
import rollup from '../consumers/rollup.js';
import vite from '../consumers/vite.js';
import webpack from '../consumers/webpack.js';
import type { Consumer } from '../src/consumer.js';
import { usePage } from '../src/use-page.js';
import { useProject } from '../src/use-project.js';

const [, , { title }] = fr.areas;
const write = useProject();
const open = usePage();

const consumers: readonly Consumer[] = [importMap, vite, webpack, esbuild, rollup, eleventy];

test.each(consumers)('$name shows a widget', async ({ name, files, build }) => {
  // A page without a bundler asks for the packages' own files, which lie at the top.
  const folder = write(name === importMap.name ? '' : name.replace(/\W/g, ''), files);
  const { page, messages } = await open(await build(folder), {
    javaScriptEnabled: name !== eleventy.name,
  });
  await page.locator('a4p-area-card').getByRole('heading', { name: title }).waitFor();
  expect(await page.title()).toBe(title);
  expect(messages).toEqual([]);
});

test('plain Node imports content, classes and prerendered HTML, without a document', () => {
  const folder = write('node', {
    'main.mjs': `
import fr from '@a4p/declaration/fr';
import { search } from '@a4p/declaration/search';
import { A4pAreaCard } from '@a4p/widgets/area-card';
import { renderToString } from '@a4p/widgets/static';

const html = await renderToString('a4p-area-card', { area: 'protection', lang: 'fr' });
console.log([search(fr, 'civils').length > 0, A4pAreaCard.tagName, html.includes(fr.areas[2].title), typeof document].join());
`,
  });
  const printed = execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe('true,a4p-area-card,true,undefined\n');
});
