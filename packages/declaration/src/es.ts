import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/es.js';

/**
 * The content in Spanish: this project's own translation, unofficial. The French is the source.
 *
 * @example
 * import es from '@a4p/declaration/es';
 * es.status; // 'unofficial'
 */
const es: Declaration = joinDeclaration('es', text);
export default es;
