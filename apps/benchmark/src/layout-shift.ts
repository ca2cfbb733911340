import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderToString } from '@a4p/widgets/static';
import type { Browser } from 'playwright';
import { selfContained } from './published-files.js';
import type { LayoutShift } from './results.js';
import { serve } from './server.js';

/** How late the script is answered, in milliseconds. */
const LATE = 300;

const attributes = { area: 'protection', lang: 'fr' };
const TAG = 'a4p-area-card';

/** How a widget can be put on a page, and what stands there before the script is loaded. */
async function pages(): Promise<Readonly<Record<string, string>>> {
  const script = selfContained('area-card');
  const tag = (inside: string): string =>
    `${script}<${TAG} area="protection" lang="fr">${inside}</${TAG}>`;
  const styles = await readFile(
    fileURLToPath(import.meta.resolve('@a4p/widgets/plain.css')),
    'utf8',
  );
  const plain = await renderToString(TAG, attributes, { shadow: false });
  const prerendered = await renderToString(TAG, attributes);
  return {
    'script, nothing in the tag': tag(''),
    'script, plain HTML in the tag': `<style>${styles}</style>${tag(plain)}`,
    'prerendered HTML': prerendered,
    'prerendered HTML, with the script': script + prerendered,
  };
}

/**
 * Measures how far what follows a widget moves while the page loads.
 *
 * @example const shifts = await measureShifts(browser);
 */
export async function measureShifts(browser: Browser): Promise<readonly LayoutShift[]> {
  const named = Object.entries(await pages());
  const server = await serve(
    (path) => {
      const [, body = ''] = named[Number.parseInt(path, 10)] ?? [];
      return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Shift</title><style>body { max-inline-size: 30em; font-family: sans-serif }</style><h1>Page</h1>${body}<p>${'Text that follows. '.repeat(60)}</p></html>`;
    },
    (path) => (path.endsWith('.js') ? LATE : 0),
  );
  const shifts: LayoutShift[] = [];
  for (const [index, [name]] of named.entries()) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      const page = globalThis as unknown as { shift: number };
      page.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          page.shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${server.url}${String(index)}.html`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    shifts.push({ name, shift });
    await page.close();
  }
  server.close();
  return shifts;
}
