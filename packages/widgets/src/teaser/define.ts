import { defineElement } from '../base/define-element.js';
import { A4pTeaser } from './teaser.js';

defineElement(A4pTeaser);

// With the class, the compiler learns of the tag.
export { A4pTeaser };
