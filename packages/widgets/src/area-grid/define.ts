import { defineElement } from '../base/define-element.js';
import { A4pAreaGrid } from './area-grid.js';

defineElement(A4pAreaGrid);

// With the class, the compiler learns of the tag.
export { A4pAreaGrid };
