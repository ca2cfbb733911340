import { parse } from 'marked';
import type { Filter } from './filter.js';

/**
 * A page in Markdown, by marked.
 *
 * @example await marked('*Text*'); // '<p><em>Text</em></p>\n'
 */
export const marked: Filter = async (html) => parse(html);
