import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/ar.js';

/**
 * The content in Arabic: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import ar from '@a4p/declaration/ar';
 * ar.status; // 'unofficial'
 */
const ar: Declaration = joinDeclaration('ar', text);
export default ar;
