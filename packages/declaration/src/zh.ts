import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/zh.js';

/**
 * The content in Chinese: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import zh from '@a4p/declaration/zh';
 * zh.status; // 'unofficial'
 */
const zh: Declaration = joinDeclaration('zh', text);
export default zh;
