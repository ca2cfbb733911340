import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Locator, Page } from 'playwright';

const PICTURES = fileURLToPath(new URL('../../../docs/pictures/wordpress/', import.meta.url));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture shows. */
export interface PictureOptions {
  /** The part of the window, in CSS pixels. */
  readonly clip: Box;
  /** What is to be pressed or filled: it gets a ring. */
  readonly ring?: Locator;
  /** A selector for what is left out. */
  readonly without?: string;
}

/** Runs in the page. */
function drawRing({ x, y, width, height }: Box): void {
  const ring = document.createElement('div');
  ring.id = 'a4p-ring';
  ring.style.cssText = `position: fixed; z-index: 1000000; box-sizing: border-box;
    left: ${x - 5}px; top: ${y - 5}px; width: ${width + 10}px; height: ${height + 10}px;
    border: 3px solid #d63638; border-radius: 6px;`;
  document.body.append(ring);
}

/** A picture that is the same a moment later: what comes late in an editor has come. */
async function settledPicture(page: Page, clip: Box): Promise<Buffer> {
  for (let last: Buffer = Buffer.alloc(0); ;) {
    const picture = await page.screenshot({ clip, animations: 'disabled' });
    if (picture.equals(last)) return picture;
    last = picture;
    await page.waitForTimeout(500);
  }
}

/**
 * Writes a picture of a part of the window into `docs/pictures/wordpress`.
 *
 * @param name - the file's, without its ending
 * @example await takePicture(page, 'block-1-add', { clip: { x: 0, y: 0, width: 640, height: 400 } });
 */
export async function takePicture(
  page: Page,
  name: string,
  { clip, ring, without = '#a4p-nothing' }: PictureOptions,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const style = await page.addStyleTag({ content: `${without} { display: none !important }` });
  const box = await ring?.boundingBox();
  if (box) await page.evaluate(drawRing, box);
  writeFileSync(`${PICTURES}${name}.png`, await settledPicture(page, clip));
  await page.evaluate((added) => {
    added.remove();
    document.querySelector('#a4p-ring')?.remove();
  }, style as ElementHandle<HTMLElement>);
}
