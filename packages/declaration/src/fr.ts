import { joinDeclaration } from './join.js';
import type { Declaration } from './declaration.js';
import { text } from './text/fr.js';

/**
 * The content in French: the source, verbatim.
 *
 * @example
 * import fr from '@a4p/declaration/fr';
 * fr.areas[2].title; // 'Renforcer la protection assurée par les opérations de maintien de la paix'
 */
const fr: Declaration = joinDeclaration('fr', text);
export default fr;
