import { defineElement } from '../base/define-element.js';
import { A4pAreaCard } from './area-card.js';

defineElement(A4pAreaCard);

// With the class, the compiler learns of the tag.
export { A4pAreaCard };
