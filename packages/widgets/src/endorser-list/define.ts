import { defineElement } from '../base/define-element.js';
import { A4pEndorserList } from './endorser-list.js';

defineElement(A4pEndorserList);

// With the class, the compiler learns of the tag.
export { A4pEndorserList };
