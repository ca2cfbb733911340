/** Iframes on a page that is isolated across origins, with the headers that docs/embedding.md names. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { folder, serve } from '@a4p/test-kit/serve';
import { useBrowser } from '@a4p/test-kit/use-browser';
import { expect, onTestFinished, test } from 'vitest';

const browser = useBrowser();

/** The headers that a server of one's own sends, as the document prints them. */
async function documentedHeaders(): Promise<Record<string, string>> {
  const text = await readFile(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split('## Hosting the files yourself');
  const [own = ''] = section.split('\n## ');
  const lines = [...own.matchAll(/```http\n([^`]*)```/g)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
  return Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));
}

test.each(['require-corp', 'credentialless'])(
  'an iframe shows on a page with the embedder policy %s, and has its height',
  async (policy) => {
    const dist = fileURLToPath(new URL('../dist', import.meta.url));
    const files = await serve(folder(dist), { headers: await documentedHeaders() });
    onTestFinished(files.close);
    const host = await serve({
      '/': {
        headers: {
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Embedder-Policy': policy,
        },
        body: `<!DOCTYPE html><title>Page</title>
          <iframe src="${files.origin}/embed/fr/pledge.html" title="A4P" height="104"></iframe>
          <script type="module" src="${files.origin}/cdn/next/resize.js" crossorigin></script>`,
      },
    });
    onTestFinished(host.close);
    const page = await browser().newPage();
    // Another site altogether, as those of partners are.
    await page.goto(host.origin.replace('localhost', '127.0.0.1'));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.frameLocator('iframe').locator('.frame').waitFor();
    await expect
      .poll(() => page.locator('iframe').evaluate(({ style }) => style.height))
      .toMatch(/^\d+px$/);
    await page.close();
  },
);
