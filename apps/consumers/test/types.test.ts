/** What compilers know of both packages from their packed files: each mistake here must be found. */
import { expect, test } from 'vitest';
import { compile } from '../src/compile.js';
import { useProject } from '../src/use-project.js';

const write = useProject();

const module = `
import fr from '@a4p/declaration/fr';
import { commitmentsIn, version, type AreaId } from '@a4p/declaration';
import { A4pAreaCard } from '@a4p/widgets/area-card';
import '@a4p/widgets/area-card/define';
import '@a4p/widgets/commitment-list/define';
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

const list = document.createElement('a4p-commitment-list');
list.filters = true;
list.addEventListener('a4p-filter', ({ detail }) => {
  const count: number = detail.count;
  // @ts-expect-error a count is a number
  const text: string = detail.count;
  texts.push(String(count), text);
});
export { commitmentsIn, preload, texts, unknown };
`;

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('TypeScript finds the types with moduleResolution %s', (moduleResolution, option) => {
  const folder = write(`typescript-${moduleResolution}`, { 'main.ts': module });
  expect(compile(folder, { moduleResolution, module: option })).toBe('');
});

/** A page in JSX; frameworks differ in how they keep an element and how they write a listener. */
const jsx = (hooks: string, card: string, listener: string): string => `
import '@a4p/widgets/define';
import type {} from '@a4p/widgets/jsx';
import type { A4pAreaCard } from '@a4p/widgets';
${hooks}

export function Page() {
  ${card}
  return (
    <>
      <a4p-area-card ref={card} id="card" area="protection" heading-level={2} lang="fr-CA">
        <p>Protection</p>
      </a4p-area-card>
      <a4p-area-card aria-label="Protection" onClick={(event) => event.currentTarget.area} />
      <a4p-commitment-list filters ${listener}={(event) => event.detail.count.toFixed()} />
      {/* @ts-expect-error there is no such area */}
      <a4p-area-card area="unknown" />
      {/* @ts-expect-error the card has no filter */}
      <a4p-area-card filters />
      {/* @ts-expect-error the detail has no such field */}
      <a4p-endorser-list ${listener}={(event) => event.detail.total} />
    </>
  );
}
`;

const useRef = 'const card = useRef<A4pAreaCard>(null);';
const react = jsx("import { useRef } from 'react';", useRef, 'ona4p-filter');
const react18 = '../node_modules/types-react-18';

test.each([
  ['React 19', react, {}],
  ['React 18', react, { paths: { react: [react18], 'react/*': [`${react18}/*`] } }],
  [
    'Preact',
    jsx("import { useRef } from 'preact/hooks';", useRef, 'ona4p-filter'),
    { jsxImportSource: 'preact' },
  ],
  [
    'Solid',
    jsx('', 'let card!: A4pAreaCard;', 'on:a4p-filter'),
    { jsx: 'preserve', jsxImportSource: 'solid-js' },
  ],
])('%s knows attributes and events', (name, page, options) => {
  const folder = write(`types-${name.replace(' ', '-')}`, { 'Page.tsx': page });
  expect(compile(folder, options)).toBe('');
});

const template = `
<script setup lang="ts">
import '@a4p/widgets/define';
import type {} from '@a4p/widgets/vue';
</script>

<template>
  <a4p-area-card id="card" area="protection" :heading-level="2" lang="fr-CA"><p>Protection</p></a4p-area-card>
  <a4p-commitment-list filters @a4p-filter="(event) => event.detail.count.toFixed()" />
  <!-- @vue-expect-error there is no such area -->
  <a4p-area-card area="unknown" />
  <!-- @vue-expect-error the card has no filter -->
  <a4p-area-card filters />
  <!-- @vue-expect-error the detail has no such field -->
  <a4p-endorser-list @a4p-filter="(event) => event.detail.total" />
</template>
`;

test('Vue knows attributes and events', () => {
  expect(compile(write('vue-types', { 'Page.vue': template }), {}, 'vue')).toBe('');
});

const component = `
<script lang="ts">
  import '@a4p/widgets/define';
  import type {} from '@a4p/widgets/svelte';
</script>

<a4p-area-card id="card" area="protection" heading-level={2} lang="fr-CA"><p>Protection</p></a4p-area-card>
<a4p-commitment-list filters ona4p-filter={(event) => event.detail.count.toFixed()}></a4p-commitment-list>
<a4p-area-card area="unknown"></a4p-area-card>
<a4p-area-card filters></a4p-area-card>
<a4p-endorser-list ona4p-filter={(event) => event.detail.total}></a4p-endorser-list>
`;

test('Svelte knows attributes and events', () => {
  const printed = compile(write('svelte-types', { 'Page.svelte': component }), {}, 'svelte');
  const errors = [...printed.matchAll(/ERROR "Page\.svelte" (\d+):/g)].map(([, line]) => line);
  expect(errors, printed).toEqual(['9', '10', '11']);
});
