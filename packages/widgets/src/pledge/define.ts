import { defineElement } from '../base/define-element.js';
import { A4pPledge } from './pledge.js';

defineElement(A4pPledge);

// With the class, the compiler learns of the tag.
export { A4pPledge };
