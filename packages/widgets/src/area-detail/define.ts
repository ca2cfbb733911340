import { defineElement } from '../base/define-element.js';
import { A4pAreaDetail } from './area-detail.js';

defineElement(A4pAreaDetail);

// With the class, the compiler learns of the tag.
export { A4pAreaDetail };
