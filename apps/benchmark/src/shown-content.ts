import type { Content } from './content.js';

declare const CONTENT: Content;

/** What implementations show that bring no content of their own; written here when they are bundled. */
export const content: Content = CONTENT;
