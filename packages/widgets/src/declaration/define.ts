import { defineElement } from '../base/define-element.js';
import { A4pDeclaration } from './declaration.js';

defineElement(A4pDeclaration);

// With the class, the compiler learns of the tag.
export { A4pDeclaration };
