import { defineElement } from '../base/define-element.js';
import { A4pEndorserCounter } from './endorser-counter.js';

defineElement(A4pEndorserCounter);

// With the class, the compiler learns of the tag.
export { A4pEndorserCounter };
