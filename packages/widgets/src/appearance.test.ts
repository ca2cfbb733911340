/**
 * What the widgets look like, compared with pictures in `__screenshots__`. Every word is a box as
 * wide as its letters are many, so that the pictures are the same whatever fonts a machine has.
 *
 * After a change of looks that is meant: `npx vitest run --project browser appearance --update`, and
 * look at what it wrote.
 */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './define.js';
import { mount } from '../test/helpers/mount.js';

const INK =
  'block-size: 0.75em; margin-block-start: 0.25em; background: currentColor; opacity: 0.6;';

/** A word, or the space between two, as a box that no font has a part in. */
function toBox(part: string): HTMLElement {
  const box = document.createElement('span');
  const isWord = part.trim() !== '';
  box.style.cssText = `display: inline-block; vertical-align: top; inline-size: ${isWord ? part.length * 0.5 : 0.25}em; ${isWord ? INK : ''}`;
  return box;
}

/** Replaces the words by boxes. */
function toBoxes(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement instanceof SVGElement) text.data = '';
    else text.replaceWith(...text.data.trim().split(/(\s+)/).map(toBox));
  }
}

test.each([
  ['area-grid', 640, 'light', 'fr', '<a4p-area-grid areas="politics,conduct"></a4p-area-grid>'],
  ['area-card', 120, 'dark', 'ru', '<a4p-area-card area="protection"></a4p-area-card>'],
  ['counter', 480, 'dark', 'ar', '<a4p-endorser-counter history></a4p-endorser-counter>'],
  ['chart', 480, 'light', 'en', '<a4p-commitment-chart></a4p-commitment-chart>'],
  ['list', 320, 'light', 'fr', '<a4p-commitment-list area="conduct"></a4p-commitment-list>'],
  ['pledge', 320, 'dark', 'es', '<a4p-pledge></a4p-pledge>'],
  ['pledge-wide', 640, 'light', 'fr', '<a4p-pledge></a4p-pledge>'],
])('%s, %i px, %s, %s', async (name, width, scheme, lang, markup) => {
  await page.viewport(width, 900);
  document.documentElement.style.colorScheme = scheme;
  document.body.style.margin = '0';
  const element = await mount(markup, lang);
  toBoxes(element.renderRoot);
  await expect(element).toMatchScreenshot(name);
});
