/** One page with all widgets in each engine: content, height and console. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, launchEngine, type EngineName } from '@a4p/test-kit/engines';
import { serve, type TestServer } from '@a4p/test-kit/serve';
import { exampleOf, tagNames } from '@a4p/widgets/elements';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';

const cdn = dirname(fileURLToPath(import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
const page = `<!doctype html><html lang="fr"><title>Page</title><body style="margin: 0">
<script type="module" src="/${integrity.version}/fr/all.js"></script>
${tagNames.map((tagName) => exampleOf(tagName)).join('\n')}`;

interface Shown {
  readonly text: string;
  readonly height: number;
}

/** Runs in the page: each widget's text, white space folded, and its height in CSS pixels. */
function look(names: readonly string[]): Shown[] | null {
  const frames = names.map((name) =>
    document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.frame'),
  );
  if (!frames.every((frame) => frame?.querySelector('[part=source]'))) return null;
  return frames.map((frame) => ({
    text: frame?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    height: frame?.getBoundingClientRect().height ?? 0,
  }));
}

let server: TestServer;

beforeAll(async () => {
  server = await serve((path) => (path === '/' ? page : readFileSync(join(cdn, path), 'utf8')));
});
afterAll(() => server.close());

async function shownIn(name: EngineName): Promise<{ shown: Shown[]; messages: readonly string[] }> {
  const engine = await launchEngine(name);
  try {
    const opened = await engine.open(server.origin, { viewport: { width: 900, height: 900 } });
    const shown = await opened.waitFor(look, tagNames);
    expect((await opened.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    return { shown: shown ?? [], messages: await opened.messages() };
  } finally {
    await engine.close();
  }
}

/** How much higher or lower than in Chromium a widget may be, as fonts and controls differ. */
const TOLERANCE = 0.1;

test('every engine shows the same text in about the same height, and is silent', async () => {
  const [reference, ...others] = await Promise.all(ENGINES.map(shownIn));
  expect(reference?.messages).toEqual([]);
  expect(reference?.shown).toHaveLength(tagNames.length);
  for (const { shown, messages } of others) {
    expect(messages).toEqual([]);
    for (const [index, { text, height }] of shown.entries()) {
      const expected = reference?.shown[index];
      expect(text).toBe(expected?.text);
      expect(Math.abs(height / (expected?.height ?? 0) - 1), tagNames[index]).toBeLessThan(
        TOLERANCE,
      );
    }
  }
});
