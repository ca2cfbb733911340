import { defineElement } from '../base/define-element.js';
import { A4pCommitmentList } from './commitment-list.js';

defineElement(A4pCommitmentList);

// With the class, the compiler learns of the tag.
export { A4pCommitmentList };
