import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchEngine, type Engine, type EngineName, type EnginePage } from '@a4p/test-kit/engines';
import { serve, type TestServer } from '@a4p/test-kit/serve';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const cdn = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const hashes: Readonly<Record<string, string>> = integrity.files;
const { version } = integrity;
const pathOf = (file: string): string => `${version}/${file}.js`;

const FALLBACK = 'fallback of the page';
const card = `<a4p-area-card area="protection"><p>${FALLBACK}</p></a4p-area-card>`;

/** What the changed file says in place of the word that the title begins with. */
const CHANGED = 'CHANGED';
const FIRST_WORDS = /Renforcer|زيادة|تعزيز/g;

/** A snippet with its hash, as the builder hands it out. */
const snippet = (file: string): string =>
  `<script type="module" src="/${pathOf(file)}" integrity="${hashes[pathOf(file)] ?? ''}" crossorigin="anonymous"></script>`;
const withoutHash = (markup: string): string => markup.replace(/ integrity="[^"]*"/, '');

/** A page, and the file that the server sends changed. */
interface Tampering {
  readonly markup: string;
  readonly changed: string;
}

let tampering: Tampering;

function answer(path: string): string | undefined {
  if (path === '/') return `<!doctype html><html lang="fr"><title>Page</title>${tampering.markup}`;
  const file = path.slice(1);
  if (!file.endsWith('.js')) return undefined;
  const script = readFileSync(join(cdn, file), 'utf8');
  if (file !== pathOf(tampering.changed)) return script;
  const changed = script.replace(FIRST_WORDS, CHANGED);
  return changed === script ? `${script}\ndocument.title = '${CHANGED}';` : changed;
}

/** Runs in the page: the words in the widget, those of its fallback if they show, and the title. */
function shown(): string {
  const element = document.querySelector<HTMLElement & { renderRoot?: HTMLElement }>(
    'a4p-area-card',
  );
  const frame = element?.renderRoot?.isConnected ? element.renderRoot.textContent : '';
  const fallback = element?.querySelector('p');
  const isVisible = (fallback?.getBoundingClientRect().height ?? 0) > 0;
  return [document.title, frame, isVisible ? fallback?.textContent : ''].join('|');
}

/**
 * Describes what an engine shows of files that were changed on the server: nothing, by a snippet with a
 * hash.
 *
 * @param name - the engine
 * @example describeIntegrity('webkit');
 */
export function describeIntegrity(name: EngineName): void {
  describe(name, () => {
    let engine: Engine;
    let server: TestServer;

    beforeAll(async () => {
      server = await serve(answer, { cors: true });
      engine = await launchEngine(name);
    });
    afterAll(async () => {
      await engine.close();
      await server.close();
    });

    async function open(markup: string, changed = ''): Promise<EnginePage> {
      tampering = { markup, changed };
      const page = await engine.open(server.origin);
      onTestFinished(() => page.close());
      return page;
    }

    /** Once all is there that is to come. */
    async function settled(page: EnginePage): Promise<string> {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      return page.evaluate(shown);
    }

    const files = ['fr/area-card', 'fr/all', 'a4p'];

    test.each(files)('the snippet of %s shows what was built', async (file) => {
      const page = await open(snippet(file) + card);
      await page.waitFor(() => Boolean(document.querySelector('a4p-area-card')?.shadowRoot));
      expect(await settled(page)).toContain('Renforcer');
    });

    test.each([
      ['fr/area-card', 'fr/area-card'],
      ['fr/all', 'fr/all'],
      ['a4p', 'a4p'],
      ['a4p', 'fr/area-card'],
    ])('the snippet of %s does not show a changed %s', async (file, changed) => {
      const text = await settled(await open(snippet(file) + card, changed));
      expect(text).toContain(FALLBACK);
      expect(text).not.toContain(CHANGED);
    });

    test('the loader does not show a changed file that a later widget needs', async () => {
      const page = await open(snippet('a4p'), 'fr/area-card');
      await page.evaluate((html) => void (document.body.innerHTML = html), card);
      const text = await settled(page);
      expect(text).toContain(FALLBACK);
      expect(text).not.toContain(CHANGED);
    });

    test('the loader does not show the changed content of a later language', async () => {
      const page = await open(snippet('a4p') + card, 'ar/content');
      await page.waitFor(() => Boolean(document.querySelector('a4p-area-card')?.shadowRoot));
      await page.evaluate(() => void (document.documentElement.lang = 'ar'));
      const text = await settled(page);
      expect(text).toContain('Renforcer');
      expect(text).not.toContain(CHANGED);
    });

    test.each(files)('without its hash the snippet of %s shows a changed file', async (file) => {
      const page = await open(withoutHash(snippet(file)) + card, file);
      expect(await settled(page)).toContain(CHANGED);
    });
  });
}
