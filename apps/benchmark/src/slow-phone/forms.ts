import { renderToString } from '@a4p/widgets/static';
import { bundleGrid } from '../bundle-implementations.js';
import type { Content } from '../content.js';
import { LOADER, selfContained } from '../published-files.js';

/** One form in which a page can have the eight cards. */
export interface GridForm {
  readonly id: string;
  /** As the table has it. */
  readonly name: string;
  readonly head?: string;
  readonly body: string;
  /** Files that the page loads besides the published ones, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The form that the others are compared with. */
export const PRERENDERED = 'prerendered';

const FALLBACK = '<p>Huit domaines d’amélioration du maintien de la paix</p>';
const TAG = `<a4p-area-grid lang="fr">${FALLBACK}</a4p-area-grid>`;

/** The implementations that have a module for the eight cards alone. */
const BUNDLED = { lit: 'Lit, plain', react: 'React', shoelace: 'Shoelace' } as const;

/** A whole page around what a form puts in its head and its body. */
export const gridPage = ({ head = '', body }: Pick<GridForm, 'head' | 'body'>): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${head}<h1>Page</h1>${body}</html>`;

async function bundledForm(id: keyof typeof BUNDLED, content: Content): Promise<GridForm> {
  const path = `slow-phone/${id}.js`;
  return {
    id,
    name: `${BUNDLED[id]}, one file`,
    head: `<script type="module" src="/${path}" crossorigin></script>`,
    body: `<div id="target">${FALLBACK}</div>`,
    files: { [path]: await bundleGrid(id, content) },
  };
}

/**
 * The forms that are compared on the slow phone. Each page loads what the eight cards need and
 * nothing else, except `all` and the loader where that is what they do.
 *
 * @example const forms = await gridForms(await readContent());
 */
export async function gridForms(content: Content): Promise<readonly GridForm[]> {
  const prerendered = await renderToString('a4p-area-grid', { lang: 'fr' });
  const framed = 'slow-phone/framed.html';
  const bundled = Object.keys(BUNDLED) as (keyof typeof BUNDLED)[];
  return [
    { id: PRERENDERED, name: 'prerendered HTML', body: prerendered },
    {
      id: 'self-contained',
      name: 'self-contained file',
      head: selfContained('area-grid'),
      body: TAG,
    },
    { id: 'all', name: 'all widgets in one file', head: selfContained('all'), body: TAG },
    { id: 'loader', name: 'loader', head: LOADER, body: TAG },
    {
      id: 'iframe',
      name: 'iframe',
      body: `<iframe src="/${framed}" style="display:block;inline-size:100%;block-size:200em;border:0"></iframe>`,
      files: { [framed]: gridPage({ body: prerendered }) },
    },
    ...(await Promise.all(bundled.map((id) => bundledForm(id, content)))),
  ];
}
