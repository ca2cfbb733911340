import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What Lit does at load that a partner's page must not notice, and what stands in its place. */
const CHANGES: readonly (readonly [found: string, instead: string])[] = [
  // A page may refuse the policy: then it may still allow strings, and where not, the fallback stays.
  // Under our own name it does not get in the way of the page's own copy of Lit.
  [
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    '(()=>{try{return s?.createPolicy("a4p",{createHTML:t=>t})}catch{}})()',
  ],
  // A global by which copies of Lit warn of one another.
  ['(t.litHtmlVersions??=[]).push(', 'void('],
];

/** Bundles Lit so that it leaves no global, and outlives a page that refuses its Trusted Types policy. */
export const quietLit: Plugin = {
  name: 'quiet-lit',
  setup(plugin) {
    plugin.onLoad({ filter: /lit-html[\\/]lit-html\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [found, instead] of CHANGES) {
        if (!contents.includes(found)) {
          throw new Error(
            `quiet-lit: expected ${path} to contain ${found}. See what Lit does now.`,
          );
        }
        contents = contents.replace(found, instead);
      }
      return { contents, loader: 'js' };
    });
  },
};
