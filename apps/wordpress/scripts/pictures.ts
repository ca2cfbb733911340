/** Writes the pictures of `docs/pictures/wordpress`: the steps of pasting a snippet, in both editors. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '@a4p/test-kit/launch-browser';
import { scriptTag } from '@a4p/site/snippet/script-tag';
import { firstWordsOf, writeTag, type Widget } from '@a4p/site/snippet/tag';
import integrity from '@a4p/widgets/cdn/integrity.json' with { type: 'json' };
import type { Page } from 'playwright';
import type { Editor } from '../src/copy-wordpress.js';
import {
  addressOfPost,
  fillHtmlBlock,
  fillTextTab,
  findHtmlBlock,
  openPublishPanel,
  startPost,
} from '../src/paste.js';
import { takePicture } from '../src/picture.js';
import { startWordPress } from '../src/wordpress.js';

const TITLE = 'Protéger les civils';
const WINDOW = { x: 0, y: 0, width: 1280, height: 800 };
const NAME = 'fr/area-card.js';
/** An address that says that it is an example: the browser gets the file from this repository. */
const FILES = {
  address: 'https://example.org/a4p/',
  version: integrity.version,
  hashes: integrity.files,
};
const FILE = `${integrity.version}/${NAME}`;
const ADDRESS = FILES.address + FILE;

/** As the builder writes it: the classic editor shows line breaks. */
async function snippet(editor: Editor): Promise<string> {
  const attributes = { area: 'protection', lang: 'fr' };
  const widget: Widget = { tag: 'a4p-area-card', attributes, words: 'fr' };
  const lines = [scriptTag(FILES, NAME), writeTag(widget, await firstWordsOf(widget))];
  return lines.join(editor === 'block' ? '\n' : '');
}

async function blockEditor(page: Page, code: string): Promise<string> {
  const clip = { ...WINDOW, height: 450 };
  await startPost(page, TITLE);
  await takePicture(page, 'block-1-add', {
    clip: { ...WINDOW, height: 320 },
    ring: await findHtmlBlock(page),
  });
  await fillHtmlBlock(page, code);
  // The block's bar, which covers the title, goes while somebody writes.
  await page.keyboard.press('ArrowDown');
  await takePicture(page, 'block-2-paste', { clip, ring: page.locator('.wp-block-html textarea') });
  const button = await openPublishPanel(page);
  // The address is another one each time, and suggestions come when they come.
  const without =
    '.components-site-card, .components-panel__body + .components-panel__body + .components-panel__body';
  await takePicture(page, 'block-3-publish', { clip, ring: button, without });
  await button.click();
  return addressOfPost(page);
}

async function classicEditor(page: Page, code: string): Promise<string> {
  const part = {
    // Without the bar and the menu at its edges.
    clip: { x: 160, y: 32, width: 1120, height: 610 },
    // What nothing is done in, and what has the address or the time.
    without:
      '#side-sortables > :not(#submitdiv), #minor-publishing-actions, #screen-meta-links, #edit-slug-box, .autosave-info',
  };
  await startPost(page, TITLE);
  await takePicture(page, 'classic-1-add', { ...part, ring: page.locator('#content-html') });
  await fillTextTab(page, code);
  // WordPress saves a draft once there is a title, and lets nobody publish meanwhile.
  await page.locator('#sample-permalink').waitFor();
  const button = page.locator('#publish:not(.disabled)');
  await button.waitFor();
  await page.locator('.word-count').filter({ hasNotText: /^0$/ }).waitFor();
  await takePicture(page, 'classic-2-paste', { ...part, ring: page.locator('#content') });
  await takePicture(page, 'classic-3-publish', { ...part, ring: button });
  await button.click();
  return addressOfPost(page);
}

/** The page as readers see it, down to the theme's own lines below the text. */
async function readerPage(page: Page, name: string, address: string): Promise<void> {
  const body = readFileSync(new URL(FILE, import.meta.resolve('@a4p/widgets/cdn/a4p.js')));
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      body,
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  await takePicture(page, name, { clip: { ...WINDOW, height: 660 } });
}

const STEPS = { block: blockEditor, classic: classicEditor };

const browser = await launchBrowser();
try {
  for (const editor of ['block', 'classic'] satisfies Editor[]) {
    const wordpress = await startWordPress({ editor });
    const newPage = async (): Promise<Page> =>
      (await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' })).newPage();
    const page = await newPage();
    await wordpress.logIn(page, 'administrator');
    const address = await STEPS[editor](page, await snippet(editor));
    await readerPage(await newPage(), `${editor}-4-page`, address);
    await wordpress.close();
  }
} finally {
  await browser.close();
}
