import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/ru.js';

/**
 * The content in Russian: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import ru from '@a4p/declaration/ru';
 * ru.status; // 'unofficial'
 */
const ru: Declaration = joinDeclaration('ru', text);
export default ru;
