import MarkdownIt from 'markdown-it';
import type { Filter } from './filter.js';

const parser = new MarkdownIt({ html: true });

/**
 * A page in Markdown, by the parser of Eleventy and VitePress.
 *
 * @example await markdownIt('*Text*'); // '<p><em>Text</em></p>\n'
 */
export const markdownIt: Filter = (html) => Promise.resolve(parser.render(html));
