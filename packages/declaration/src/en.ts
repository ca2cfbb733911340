import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/en.js';

/**
 * The content in English: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import en from '@a4p/declaration/en';
 * en.status; // 'unofficial'
 */
const en: Declaration = joinDeclaration('en', text);
export default en;
