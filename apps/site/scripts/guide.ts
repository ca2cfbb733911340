/** What the guide has besides Markdown: headings that can be led to, a list of them, and pictures. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EleventyConfig } from '@11ty/eleventy';

const pictures = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));

/** Where a PNG file says how wide and how high it is, in bytes from its beginning. */
const SIZE = { width: 16, height: 20 };

const HEADING = /<h2>(.+) \{#([a-z]+)\}<\/h2>/g;

/** A picture keeps its room while it is loaded, and can be opened by itself, as large as it is. */
function picture(html: string, address: string, path: string): string {
  const bytes = readFileSync(`${pictures}${path}`);
  const [width, height] = [bytes.readUInt32BE(SIZE.width), bytes.readUInt32BE(SIZE.height)];
  const sized = html.replace('>', ` width="${width}" height="${height}" loading="lazy">`);
  return `<a href="${address}">${sized}</a>`;
}

/**
 * Finishes a page of the guide: `## Title {#id}` gets its id, the list of contents its links.
 *
 * @param html - of the page's Markdown, with one empty `nav`
 * @example finishGuide('<nav></nav>\n<h2>Drupal {#drupal}</h2>');
 */
export function finishGuide(html: string): string {
  const links = [...html.matchAll(HEADING)].map(
    ([, title = '', id = '']) => `<li><a href="#${id}">${title}</a></li>`,
  );
  return html
    .replace('</nav>', `<ul>${links.join('')}</ul></nav>`)
    .replaceAll(HEADING, '<h2 id="$2">$1</h2>')
    .replaceAll(/<img src="((?:[^"]*\/)?pictures\/([^"]+))"[^>]*>/g, picture);
}

/**
 * Adds the guide to the site: the pages in `pages/guide`, and the pictures that they and the documents show.
 *
 * @example addGuide(eleventy);
 */
export function addGuide(eleventy: EleventyConfig): void {
  eleventy.addFilter('guide', finishGuide);
  eleventy.addPassthroughCopy({ [relative('', pictures)]: 'docs/pictures' });
}
