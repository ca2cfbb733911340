/**
 * Writes the pictures of `docs/pictures/builder`: what is pressed in the builder, as the guide says it.
 * It shows the built site as it will be once a version is released, at an address that is an example.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@a4p/test-kit/launch-browser';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import type { Locator, Page } from 'playwright';
import { bundleScripts } from './scripts.js';
import { serve } from './server.js';

const PICTURES = fileURLToPath(new URL('../../../docs/pictures/builder/', import.meta.url));
const ADDRESS = 'https://example.org/a4p/';
const CHOICE = 'place=wordpress-block&widget=a4p-commitment-list&filters=&lang=ar';

/** Around what a picture shows, in CSS pixels. */
const MARGIN = 12;

/** Runs in the page. */
function drawRing(element: Element): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  const ring = document.createElement('div');
  ring.className = 'ring';
  ring.style.cssText = `position: absolute; box-sizing: border-box;
    left: ${x + scrollX - 5}px; top: ${y + scrollY - 5}px; width: ${width + 10}px; height: ${height + 10}px;
    border: 3px solid #d63638; border-radius: 6px;`;
  document.body.append(ring);
}

/** Makes the pages of the built site answer at the address, with the scripts in a folder in place of its own. */
async function answer(page: Page, site: string, scripts: string): Promise<void> {
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = route.request().url().slice(ADDRESS.length);
    if (/^builder\/[^/]+\.js$/.test(path)) {
      const body = readFileSync(join(scripts, path));
      await route.fulfill({ body, contentType: 'text/javascript' });
    } else {
      await route.fulfill({ response: await route.fetch({ url: site + path }) });
    }
  });
}

async function takePicture(
  page: Page,
  name: string,
  {
    from,
    height,
    rings,
  }: { readonly from: Locator; readonly height: number; readonly rings: readonly Locator[] },
): Promise<void> {
  for (const ring of rings) await ring.evaluate(drawRing);
  const box = await from.boundingBox();
  if (!box) throw new Error(`takePicture: expected what "${name}" shows to be on the page`);
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height,
  };
  await page.screenshot({ path: `${PICTURES}${name}.png`, clip, animations: 'disabled' });
  await page.evaluate(() => document.querySelectorAll('.ring').forEach((ring) => ring.remove()));
}

const scripts = mkdtempSync(join(tmpdir(), 'a4p-pictures-'));
const { site, close } = await serve(0);
const browser = await launchBrowser();
try {
  await bundleScripts(scripts, { version: integrity.version, hashes: integrity.files });
  mkdirSync(PICTURES, { recursive: true });
  const viewport = { width: 1280, height: 1600 };
  const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
  await answer(page, site, scripts);
  await page.goto(`${ADDRESS}builder.html?ui=fr&${CHOICE}`);
  await page.locator('#cost').filter({ hasText: 'gzip' }).waitFor({ state: 'attached' });
  await page.frameLocator('#preview').locator('a4p-commitment-list h3').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await takePicture(page, 'choose', {
    from: page.locator('main'),
    height: 742,
    rings: ['#place', '#widget', '#lang'].map((field) => page.locator(field)),
  });
  const copy = page.locator('.part button');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await page.locator('#status:not(:empty)').waitFor();
  await takePicture(page, 'copy', { from: page.locator('.result'), height: 475, rings: [copy] });
} finally {
  await browser.close();
  await close();
  rmSync(scripts, { recursive: true });
}
